import type { Verb } from '../../model/verbs.ts'
import type { Gender } from './counts.ts'

/** A verb before its subject, by the gender of that. */
export type Agreeing = Readonly<Record<Gender, string>>

/** A verb and what leads from it to its object, which may be a preposition that is written with the next word. */
export interface VerbForm<Said> {
  readonly verb: Said
  readonly link: string
}

/** The words of a verb. */
interface VerbWords {
  /** Without a subject: the meeting, and then the link, follow. */
  readonly impersonal: VerbForm<string>
  /** With a subject, which follows the verb: the link follows that. */
  readonly personal: VerbForm<Agreeing>
  /** The view as a noun, up to the clause. */
  readonly noun: string
  /** The same, or something similar, once more: without the clause. */
  readonly again: {
    readonly impersonal: VerbForm<string>
    readonly personal: VerbForm<Agreeing>
    /** What is the same: "النقطة نفسها". */
    readonly same: string
    /** What is similar; of views that assert something. */
    readonly similar: string
    /** What was made, where it stands before: "هذه النقطة", "ذلك". */
    readonly this: string
  }
  /** In the concordance. */
  readonly recorded: string
}

/** How what was made is named once more. */
type Made = Pick<VerbWords['again'], 'same' | 'similar' | 'this'>

const point: Made = { same: 'النقطة نفسها', similar: 'نقطة مماثلة', this: 'هذه النقطة' }
const argument: Made = { same: 'الحجة نفسها', similar: 'حجة مماثلة', this: 'هذه الحجة' }
const matter: Made = { same: 'الأمر نفسه', similar: 'أمر مماثل', this: 'ذلك' }
const opinion: Made = { same: 'الرأي نفسه', similar: 'رأي مماثل', this: 'هذا الرأي' }

const recalled: VerbForm<Agreeing> = { verb: { m: 'استذكر', f: 'استذكرت' }, link: '' }

/** A point that is similar is raised, or raised again: "كرر" would say that it is the same. */
const raised = { impersonal: 'أثيرت', personal: { m: 'أثار', f: 'أثارت' } }

/** What each verb of the notes is in a sentence. */
export const verbWords: Readonly<Record<Verb, VerbWords>> = {
  stated: asserts(['ذكر', ''], ['ذكر', 'ذكرت'], 'ذكر', raised),
  noted: asserts(['لوحظ', ''], ['لاحظ', 'لاحظت'], 'ملاحظة', { impersonal: 'لوحظت' }),
  stressed: asserts(['جرى التشديد', 'على '], ['شدد', 'شددت'], 'تشديد'),
  reported: asserts(['أفيد', 'ب'], ['أفاد', 'أفادت'], 'إفادة'),
  recalled: {
    ...asserts(['جرى التذكير', 'ب'], ['استذكر', 'استذكرت'], 'تذكير'),
    personal: recalled,
    again: { ...again('جرى التذكير', recalled.verb, 'ب', point), personal: recalled },
  },
  reiterated: asserts(['كرر', 'تأكيد '], ['كرر', 'كررت'], 'تكرار', { ...raised, link: 'مجددا ' }),
  reaffirmed: asserts(['أعيد', 'تأكيد '], ['أعاد', 'أعادت'], 'إعادة تأكيد'),
  argued: {
    ...asserts(['سيقت', 'حجة مفادها '], ['ساق', 'ساقت'], 'حجة'),
    again: again('سيقت', { m: 'ساق', f: 'ساقت' }, '', argument),
  },
  suggested: puts(['أبدي', 'اقتراح مفاده '], ['أبدى', 'أبدت'], 'اقتراحا مفاده ', 'الاقتراح', 'اقتراح'),
  proposed: puts(['قدم', 'مقترح مفاده '], ['قدم', 'قدمت'], 'مقترحا مفاده ', 'المقترح', 'مقترح'),
  recommended: does(['أوصي', 'ب'], ['أوصى', 'أوصت'], 'ب', 'التوصية بأن', 'توصية'),
  requested: puts(['قدم', 'طلب مفاده '], ['قدم', 'قدمت'], 'طلبا مفاده ', 'الطلب', 'طلب'),
  urged: does(['جرى الحث', 'على '], ['حث', 'حثت'], 'على ', 'الحث على أن', 'حث'),
  warned: does(['جرى التحذير', 'من '], ['حذر', 'حذرت'], 'من ', 'التحذير من أن', 'تحذير'),
  supported: onView('تأييد', '', ['أيد', 'أيدت'], 'تأييد'),
  opposed: onView('معارضة', '', ['عارض', 'عارضت'], 'معارضة'),
  questioned: onView('الشك في', 'في ', ['شكك', 'شككت'], 'تشكيك'),
  welcomed: does(['جرى الترحيب', 'ب'], ['رحب', 'رحبت'], 'ب', 'الترحيب بأن', 'ترحيب'),
  regretted: feels('الأسف', 'ل', 'أسف'),
  concerned: feels('القلق', 'من ', 'قلق'),
}

type Impersonal = readonly [verb: string, link: string]
type Personal = readonly [masculine: string, feminine: string]
type Again = VerbWords['again']

function asserts(
  [verb, link]: Impersonal,
  [m, f]: Personal,
  recorded: string,
  once: { readonly impersonal?: string; readonly personal?: Agreeing; readonly link?: string } = {},
): VerbWords {
  const { impersonal = verb, personal = { m, f }, link: toPoint = link } = once
  return {
    impersonal: { verb, link },
    personal: { verb: { m, f }, link },
    noun: 'أن',
    again: again(impersonal, personal, toPoint, point),
    recorded,
  }
}

/** Verbs that put something forward: a suggestion, a request, "to the effect that". */
function puts([verb, link]: Impersonal, [m, f]: Personal, object: string, noun: string, recorded: string): VerbWords {
  return {
    impersonal: { verb, link },
    personal: { verb: { m, f }, link: object },
    noun: `${noun} الذي مفاده أن`,
    again: again(verb, { m, f }, '', ofNoun(noun)),
    recorded,
  }
}

function does([verb, link]: Impersonal, [m, f]: Personal, object: string, noun: string, recorded: string): VerbWords {
  return {
    impersonal: { verb, link },
    personal: { verb: { m, f }, link: object },
    noun,
    again: again(verb, { m, f }, link, matter),
    recorded,
  }
}

function onView(attitude: string, preposition: string, [m, f]: Personal, recorded: string): VerbWords {
  const view = 'الرأي القائل ب'
  return {
    impersonal: { verb: 'أعرب', link: `عن ${attitude} ${view}` },
    personal: { verb: { m, f }, link: `${preposition}${view}` },
    noun: `${attitude} ${view}أن`,
    again: {
      impersonal: { verb: 'أعرب', link: `عن ${attitude} ` },
      personal: { verb: { m, f }, link: preposition },
      ...opinion,
    },
    recorded,
  }
}

function feels(feeling: string, link: string, recorded: string): VerbWords {
  return {
    impersonal: { verb: 'أعرب', link: `عن ${feeling} ${link}` },
    personal: { verb: { m: 'أعرب', f: 'أعربت' }, link: `عن ${feeling} ${link}` },
    noun: `${feeling} ${link}أن`,
    again: again('أعرب', { m: 'أعرب', f: 'أعربت' }, 'عن ', ofNoun(feeling)),
    recorded,
  }
}

function again(impersonal: string, personal: Agreeing, link: string, made: Made): Again {
  return { impersonal: { verb: impersonal, link }, personal: { verb: personal, link }, ...made }
}

/** Names once more what a masculine noun names; nothing asks for what is similar to it. */
function ofNoun(noun: string): Made {
  return { same: `${noun} نفسه`, similar: `${noun} نفسه`, this: `هذا ${noun}` }
}

/** "That", with what leads to it: "أن", "على أن", "بأن". */
export function thatAfter(link: string): string {
  return `${link}أن`
}

/** "The following", with what leads to it: "ما يلي", "على ما يلي", "بما يلي", "مما يلي". */
export function followingAfter(link: string): string {
  return /(?:^| )من $/u.test(link) ? `${link.slice(0, -'من '.length)}مما يلي` : `${link}ما يلي`
}
