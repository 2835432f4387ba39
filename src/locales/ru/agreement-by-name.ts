/** What a verb in the past agrees with: a gender, or the plural. */
export type Agreement = (typeof agreements)[number]

const agreements = ['m', 'f', 'n', 'pl'] as const

const words: Readonly<Record<Agreement, string>> = {
  // Names that do not decline agree with "страна", "республика", "организация"; abbreviations with their first word.
  f:
    'чили перу мали того конго гаити зимбабве самоа фиджи кирибати бурунди джибути науру вануату тувалу палау ниуэ ' +
    'бангладеш буркина-фасо гвинея-бисау сьерра-леоне монако марокко лесото сан-марино тимор-лешти кабо-верде ' +
    'кот-д’ивуар папуа шри-ланка асеан нато юнеско воз оон обсе фао мот мом вто юнктад юнидо юнфпа сеть часть ' +
    'молодежь общественность область власть',
  m: 'израиль люксембург бахрейн глава судья юнисеф мккк мвф мфср ес аосис карибский саммит день',
  n: 'снг жюри унп увкб увкпч мид',
  pl:
    'сша оаэ государства государства-члены правительства министерства агентства острова учреждения объединения ' +
    'движения посольства общества сообщества ведомства представительства подразделения управления доктора профессора ' +
    'директора лица друзья хозяева господа два две три четыре пять шесть семь восемь девять десять несколько много ' +
    'более свыше около все',
}

/** Words that agree otherwise than their endings tell, in small letters. */
export const known: Readonly<Record<string, Agreement>> = Object.fromEntries(
  agreements.flatMap((agreement) =>
    words[agreement].split(' ').map((word): readonly [string, Agreement] => [word, agreement]),
  ),
)

/** States whose names hold "и", and are one. */
export const delegationsOfOne: ReadonlySet<string> = new Set([
  'Антигуа и Барбуда',
  'Босния и Герцеговина',
  'Сан-Томе и Принсипи',
  'Сент-Винсент и Гренадины',
  'Сент-Китс и Невис',
  'Тринидад и Тобаго',
])
