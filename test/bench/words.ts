import type { Chance } from './chance.ts'

const subjects = [
  'integrated planning',
  'the protection of civilians',
  'a clear division of roles',
  'the mandate of a mission',
  'humanitarian access',
  'early assessment',
  'the command structure',
  'regional cooperation',
  'financing from assessed contributions',
  'training before deployment',
  'the exit strategy',
  'local ownership',
] as const
const modals = ['should be', 'needs to be', 'has to be', 'can only be', 'is best', 'remains to be'] as const
const verbs = [
  'agreed upon',
  'reviewed',
  'strengthened',
  'explained to host communities',
  'based on a common analysis',
  'kept apart from political negotiations',
  'adapted to the situation on the ground',
  'supported by adequate resources',
  'coordinated with national authorities',
  'linked to development',
] as const
const tails = [
  'before an operation is planned',
  'at headquarters and in the field',
  'in particular where peace agreements are fragile',
  'so that expectations and resources match',
  'without prejudice to the independence of humanitarian action',
  'taking into account lessons from earlier missions',
  'as the security situation in the area allows',
  'together with regional organizations and bilateral donors',
  'by those who are to carry it out',
] as const

/** Makes a clause that completes "that", of one limb or two: about 15 or 30 words. */
export function clause(chance: Chance): string {
  const limb = (): string => `${chance.one(subjects)} ${chance.one(modals)} ${chance.one(verbs)} ${chance.one(tails)}`
  return chance.below(2) === 0 ? limb() : `${limb()}, and ${limb()}`
}

/** Makes one of the goods that a dilemma is between. */
export function horn(chance: Chance): string {
  return `the need for ${chance.one(subjects)} to be ${chance.one(verbs)} ${chance.one(tails)}`
}

/** Makes a title of a theme, or a topic. */
export function title(chance: Chance): string {
  const words = chance.one(subjects).replace(/^(the|a) /, '')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${chance.one(tails)}`
}
