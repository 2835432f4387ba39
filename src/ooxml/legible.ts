/**
 * What came of reading what somebody else may have written: a value, or one sentence in plain English that says why not
 * and, where there is one, what to do. It does not name the file, which whoever opened it knows.
 */
export type Legible<Value> = { readonly value: Value } | { readonly refusal: string }
