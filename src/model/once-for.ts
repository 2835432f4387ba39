/**
 * Makes a function that works once for each object that it is asked about, and remembers what came of it for as long as the object lives. For pure functions of
 * objects that never change: what was made of a session that nobody has touched need not be made again when another is edited.
 */
export function onceFor<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const known = new WeakMap<Given, { readonly made: Made }>()
  return (given) => {
    const remembered = known.get(given) ?? { made: make(given) }
    known.set(given, remembered)
    return remembered.made
  }
}
