import type { Speaker } from '../model/statement.ts'
import type { RawSpeaker } from '../read/shapes/speakers.ts'
import { fromEveryKey } from './every-key.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import type { SessionContext } from './session-context.ts'

/** Gives the names of speakers the language of their file. */
export function linkSpeakers(by: readonly RawSpeaker[], context: SessionContext): readonly Speaker[] {
  return by.map((speaker) => linkSpeaker(speaker, context))
}

function linkSpeaker(speaker: RawSpeaker, { language }: SessionContext): Speaker {
  switch (speaker.kind) {
    case 'one':
      return speaker
    case 'person':
      return fromEveryKey<Extract<Speaker, { readonly kind: 'person' }>>({
        kind: 'person',
        name: ifGiven(speaker.name, language),
        office: ifGiven(speaker.office, language),
      })
    case 'delegation':
    case 'group':
      return { kind: speaker.kind, name: inLanguage(speaker.name, language) }
  }
}
