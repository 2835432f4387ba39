import { pattern } from './pattern.ts'

/** Words for those who take part in a meeting. */
export const people = pattern`(?:participant(?:e?s|e)?|délégations?|délégu(?:ée?s?)|orateurs?|oratrices?|
    intervenante?s?|
  panélistes?|interlocuteurs?|interlocutrices?|représentante?s?|membres?|invitée?s?|experts? présents?|
  (?:États|pays|gouvernements|organisations|institutions|organismes)(?: y)? (?:participante?s|présente?s|
  représentée?s)|interventions?|voix)`

/** Words for all who were there. */
export const those = pattern`(?:(?:l’ensemble|la totalité) de l’(?:assistance|auditoire|
    assemblée(?! générale| nationale))|
  (?:tou(?:te)?s )?(?:ceux|celles)(?: et celles)? (?:qui (?:étaient présente?s|se sont exprimée?s|ont pris la parole|
  ont pris part|y ont participé|sont intervenue?s)|présente?s)|les personnes (?:présentes|dans la salle)|
  (?:tou(?:te)?s )?les présents)`

/** Words for a meeting, with an article. */
export const theMeeting = pattern`(?:(?:la |l’)(?:réunion|conférence|consultation|table ronde|audition|retraite|
  session|rencontre|séance|plénière)|(?:le |l’)(?:séminaire|atelier|sommet|colloque|forum|dialogue|week-end|
  symposium))(?: (?:tout entière?|dans son ensemble|finale?|de [A-ZÀ-Þ][a-zà-ÿ-]+))?`

/** The room, which stands for those in it. */
export const theRoom = pattern`(?:(?:la |toute la )salle(?: (?:tout )?entière)?|(?:l’|toute l’)(?:assistance|auditoire|
  assemblée(?! générale| nationale| parlementaire))(?: (?:tout )?entière?)?)`

/** Adverbs between an auxiliary and its participle, or around them. */
export const manner = pattern`(?:également|aussi|ensuite|donc|ainsi|enfin|néanmoins|cependant|toutefois|en outre|tous|
  toutes|unanimement|à l’unanimité|généralement|largement|globalement|majoritairement|massivement|d’une seule voix|
  par consensus|d’un commun accord|en général|dans leur ensemble|dans leur majorité|vivement|fermement|clairement|
  fortement|expressément|explicitement|pleinement|entièrement|volontiers|tacitement|ensemble|conjointement|bien|déjà|
  encore|de nouveau|à nouveau|par ailleurs|notamment|même|sans exception|sans réserve|pour l’essentiel|en principe|
  quasi unanimement)`

/** Participles of agreement with “avoir”. */
const agreedTo = pattern`(?:convenu|conclu|décidé|résolu|consenti|acquiescé|partagé (?:le même avis|cet avis|l’avis|
  l’opinion|le point de vue)|été (?:unanimes|d’accord|du même avis)|donné (?:leur|son) (?:accord|assentiment|aval))`

/** The same with “être”, of several and of a reflexive verb. */
const areAgreed = pattern`(?:convenue?s?|tombée?s? d’accord|parvenue?s? à (?:un (?:[a-zà-ÿ]+ )?(?:accord|consensus)|
  la conclusion)|arrivée?s? à (?:un (?:[a-zà-ÿ]+ )?(?:accord|consensus)|la conclusion))`
const agreedAmong = pattern`(?:accordée?s?|entendue?s?|mise?s? d’accord|ralliée?s?)`

/** Participles of holding or voicing an opinion, with “avoir”. */
const voiced = pattern`(?:${agreedTo}|estimé|considéré|jugé|pensé|cru|trouvé|souligné|noté|relevé|constaté|observé|
  remarqué|insisté|affirmé|déclaré|dit|indiqué|signalé|rappelé|répété|réitéré|réaffirmé|soutenu|appuyé|approuvé|
  accepté|adopté|recommandé|proposé|suggéré|demandé|réclamé|exigé|exhorté|averti|alerté|mis (?:en garde|en doute|
  l’accent|en cause|en avant)|exprimé|formulé|salué|accueilli|regretté|déploré|critiqué|rejeté|refusé|récusé|
  contesté|objecté|dénoncé|reconnu|admis|préconisé|prôné|plaidé|privilégié|préféré|souhaité|voulu|espéré|voté|
  partagé|défendu|évoqué|mentionné|soulevé|abordé|avancé|argué|invoqué|émis|manifesté|marqué|encouragé|appelé à|
  invité|pris (?:position|la parole)|fait (?:valoir|observer|remarquer|savoir|part|état|ressortir|objection|sien|
  sienne|leur)|douté|apprécié|apporté (?:leur|son) (?:soutien|appui)|été (?:d’avis|favorables?|opposée?s?|contre|
  convaincue?s?|en faveur|préoccupée?s?)|parlé (?:en faveur|contre))`

/** The same of reflexive verbs. */
const voicedOneself = pattern`(?:${agreedAmong}|opposée?s?|félicitée?s?|réjouie?s?|prononcée?s?|rangée?s?|inquiétée?s?|
  dite?s?|déclarée?s?|montrée?s?|interrogée?s?|associée?s?|élevée?s?|exprimée?s?|engagée?s?|demandée?s?)`

const have = pattern`(?:n’)?(?:ont|a|avaient|avait|eurent|eut)`
const are = pattern`(?:n’)?(?:sont|est|étaient|était)`
const themselves = pattern`(?:ne )?(?:se sont|s’est|s’étaient|s’était)`
const how = `(?: (?:pas|${manner}))*`

/** What all can be said to have done together: of agreement. */
export const assent = pattern`(?:${have}${how} ${agreedTo}|${are}${how} ${areAgreed}|${themselves}${how} ${agreedAmong}|
  (?:étaient|était|furent|fut)${how} (?:d’accord|unanimes?|du même avis|d’avis|d’un même avis)|
  (?:convenaient|convinrent|s’accordaient|s’accordèrent|partageaient (?:l’avis|l’opinion|cet avis)))`

/** Holding or voicing an opinion, in the past. */
export const opinion = pattern`(?:${assent}|${have}${how} ${voiced}|${themselves}${how} ${voicedOneself}|
  (?:étaient|était|furent|fut)${how} (?:favorables?|opposée?s?|convaincue?s?|en faveur|contre|préoccupée?s?)|
  (?:estim|considér|jug|pens|appuy|souten|souhait|rejet|contest|refus|préconis|recommand|propos|demand|insist)
  (?:aient|ait|èrent)|voulaient|voulait|voulurent|s’opposaient|s’opposait|(?:ne )?(?:voyaient|voyait) pas)`

/** The same in the present. Other verbs are alike in the subjunctive, which claims nothing. */
export const assentNow = pattern`sont (?:tous |toutes )?(?:d’accord|convenue?s)`

/** Nouns of agreement, of support, and of their contraries. */
export const assentNoun = pattern`(?:accord|consensus|unanimité|assentiment|soutien|appui|approbation|adhésion|
  convergence(?: de vues)?|entente|communauté de vues|objections?|opposition|désaccord|divergence|dissension|
  voix (?:discordantes?|dissidentes?)|réserves?)`

/** Adjectives of agreement, before and behind the noun. */
export const measure = pattern`(?:large|très large|vaste|grand|net|ample|certain|relatif|quasi|même|clair|fort|
  solide|véritable|plein|plus large|début d’|général|quasi général|unanime|quasi unanime|complet|total|entier|
    absolu|universel|massif|
  généralisé|écrasant|dominant|croissant|large et profond|généralisée|massive|unanimes?|générale|complète|totale|
  entière|pleine|forte|vive|franche)`

/** What can be supported or rejected at a meeting. */
export const proposalNoun = pattern`(?:propositions?|idées?|vues?|suggestions?|points?|nécessité|importance|
  approches?|notion|évaluation|préoccupations?|recommandations?|principes?|conclusions?|analyse|déclaration|position|
  opinion|argument|réforme|démarche)`
