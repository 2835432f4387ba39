/** The letters of Chinese and Japanese, between any two of which a line may end: to stand in brackets of a pattern. */
export const ideographs = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'

/** The same, with their marks and forms of full width. */
export const fullWidth = `${ideographs}\\u3001-\\u303F\\uFF01-\\uFF5E`
