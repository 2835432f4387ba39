/** The package has no types of its own. */
declare module 'wink-porter2-stemmer' {
  /** Takes the endings of an English word in small letters away, as Porter2 does. */
  export default function stem(word: string): string
}
