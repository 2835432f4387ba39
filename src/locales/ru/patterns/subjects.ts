import { pattern } from '../../shared/pattern.ts'

/** Lists what a clause is about, by the first five letters of each word, so that endings do not matter. */
export function subjects(clause: string): ReadonlySet<string> {
  const words =
    clause
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => !small.has(word)).map((word) => word.slice(0, 5)))
}

/** Tells whether a clause denies something. */
export function isNegated(clause: string): boolean {
  return new RegExp(
    pattern`(?<!\p{L})(?:не|нет|ни|никто|никого|ничто|ничего|никогда|никак\p{L}*|нельзя|невозможно|
      без|отсутств\p{L}+)(?!\p{L})`,
    'iu',
  ).test(clause)
}

/** Words that say nothing of a subject. */
export const small: ReadonlySet<string> = new Set(
  (
    'а и но или да же ли бы не ни нет в во на с со к ко от до из у о об обо по при про для за над под между ' +
    'через перед ' +
    'без что чтобы как так то это этот эта эти этого этой этих тот та те того той тех который которая которое ' +
    'которые ' +
    'которых которого которой которым кто чем чего где когда если хотя поскольку он она оно они его ее их им ' +
    'ему ей них ' +
    'быть был была было были есть будет будут является являются должен должна должно должны может могут можно нужно ' +
    'необходимо следует более менее наиболее наименее очень также тоже только лишь уже еще все всех всем весь ' +
    'вся всё ' +
    'каждый свой своя свое свои своих себя сам сама сами самих один одна одно одного'
  ).split(' '),
)
