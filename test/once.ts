/**
 * Makes what several tests look at when the first of them asks for it. What is made while tests are collected would be
 * made for every test, and a wrong change in it (`npm run mutate`) held against all of them.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
