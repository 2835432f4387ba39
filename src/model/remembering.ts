/** Names and texts are few beside statements; a memory of more than this begins anew. */
const mostWords = 50_000

/** What is remembered below the arguments that led here. */
interface Memory {
  objects?: WeakMap<object, Memory>
  words?: Map<unknown, Memory>
  answer?: { readonly value: unknown }
}

/**
 * Lets a pure function remember what it answered. Objects are told apart by identity, and forgotten when nobody else
 * holds them; words and numbers by what they say. The one memory of the stages: whoever keeps what did not change the
 * same object (`read` does) has it compiled once. It goes by all that it is given: pass it to `map` within a function,
 * not bare, or it remembers places in lists.
 */
export function remembering<Arguments extends readonly unknown[], Answer>(
  make: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const root: Memory = {}
  return (...given) => {
    let memory = root
    for (const argument of given) memory = memoryBelow(memory, argument)
    memory.answer ??= { value: make(...given) }
    return memory.answer.value as Answer // nothing but `make` writes it
  }
}

function memoryBelow(above: Memory, argument: unknown): Memory {
  const isObject = (typeof argument === 'object' && argument !== null) || typeof argument === 'function'
  const known = isObject ? above.objects?.get(argument) : above.words?.get(argument)
  if (known !== undefined) return known
  const below: Memory = {}
  if (isObject) (above.objects ??= new WeakMap()).set(argument, below)
  else wordsOf(above).set(argument, below)
  return below
}

function wordsOf(memory: Memory): Map<unknown, Memory> {
  if (memory.words === undefined || memory.words.size >= mostWords) memory.words = new Map()
  return memory.words
}
