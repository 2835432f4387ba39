/** What can stand in a column that is used, the first of them in every table. */
export const columnKinds = ['text', 'for', 'against', 'neither', 'percent', 'total', 'theme', 'session'] as const

/** One of them. */
export type ColumnKind = (typeof columnKinds)[number]

/**
 * What the columns of a table are called, by what stands in them: in English as this program calls them first, then as
 * survey tools and secretariats do, in the six languages.
 */
export const columnNames = {
  text: [
    ...['text', 'proposition', 'statement', 'motion', 'question', 'recommendation', 'proposal', 'comment', 'item'],
    ...['texte', 'énoncé', 'recommandation', 'affirmation'],
    ...['texto', 'propuesta', 'proposición', 'afirmación', 'recomendación', 'pregunta', 'moción'],
    ...['текст', 'предложение', 'утверждение', 'тезис', 'рекомендация', 'вопрос'],
    ...['文本', '提案', '陈述', '议题', '建议', '问题', '内容'],
    ...['نص', 'النص', 'اقتراح', 'الاقتراح', 'بيان', 'توصية', 'التوصية', 'سؤال'],
  ],
  for: [
    ...['for', 'yes', 'agree', 'agrees', 'agreed', 'in favour', 'in favor', 'pro', 'votes for', 'support'],
    ...['pour', 'oui', 'd’accord', "d'accord", 'favorable', 'voix pour'],
    ...['a favor', 'sí', 'si', 'de acuerdo', 'votos a favor'],
    ...['за', 'да', 'согласен', 'согласны'],
    ...['赞成', '同意', '支持', '是'],
    ...['مؤيد', 'مؤيدون', 'المؤيدون', 'نعم', 'موافق', 'موافقون'],
  ],
  against: [
    ...['against', 'no', 'disagree', 'disagrees', 'disagreed', 'contra', 'votes against', 'oppose', 'opposed'],
    ...['contre', 'non', 'pas d’accord', "pas d'accord", 'défavorable', 'voix contre'],
    ...['en contra', 'en desacuerdo', 'votos en contra'],
    ...['против', 'нет', 'не согласен', 'не согласны'],
    ...['反对', '不同意', '否'],
    ...['معارض', 'معارضون', 'المعارضون', 'لا', 'غير موافق'],
  ],
  neither: [
    ...['neither', 'abstain', 'abstained', 'abstention', 'abstentions', 'pass', 'neutral', 'undecided', 'unsure'],
    ...['ni l’un ni l’autre', 'neutre', 'sans avis', 'indécis'],
    ...['ninguno', 'abstención', 'abstenciones', 'neutro', 'indecisos'],
    ...['воздержался', 'воздержались', 'нейтрально', 'ни за ни против'],
    ...['弃权', '中立'],
    ...['ممتنع', 'ممتنعون', 'الممتنعون', 'محايد', 'امتناع'],
  ],
  percent: [
    ...['per cent', 'percent', 'percentage', '%', 'share', 'per cent for', '% for', 'for (%)', 'support (%)'],
    ...['pour cent', 'pourcentage', '% pour', 'pour (%)'],
    ...['por ciento', 'porcentaje', '% a favor', 'a favor (%)'],
    ...['процент', 'процентов', '% за', 'за (%)', 'доля'],
    ...['百分比', '赞成率', '赞成 (%)', '支持率'],
    ...['نسبة', 'النسبة', 'في المائة', 'النسبة المئوية'],
  ],
  total: [
    ...['total', 'votes', 'voters', 'total votes', 'votants', 'total des voix', 'votos', 'total de votos'],
    ...['всего', 'итого', '总数', '合计', 'المجموع'],
  ],
  theme: [...['theme', 'topic', 'thème', 'thématique', 'tema', 'тема', '专题', '主题', 'موضوع', 'الموضوع']],
  session: [
    ...['session', 'meeting', 'séance', 'réunion', 'sesión', 'reunión', 'заседание', 'совещание', 'сессия'],
    ...['会议', 'جلسة', 'الجلسة', 'اجتماع', 'الاجتماع'],
  ],
} as const satisfies Readonly<Record<(typeof columnKinds)[number], readonly string[]>>

/** Tells what stands in a column of that name; undefined if that is not known. */
export function kindOfColumn(name: string): ColumnKind | undefined {
  const plain = plainName(name)
  return columnKinds.find((kind) => namesOf(kind).includes(plain))
}

/** Lists what a column may be called. */
export function namesOf(kind: ColumnKind): readonly string[] {
  return columnNames[kind]
}

/** Writes a name as the list does: in small letters, with a space between words. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/[:：*]+$/, '')
    .trim()
}
