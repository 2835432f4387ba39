/** Third persons, one and several, in the past and the imperfect, of regular verbs by their stems. */
function firstConjugation(stems: string): string {
  return `(?:${stems.replaceAll(' ', '|')})(?:ó|aron|aban?)`
}

function otherConjugations(stems: string): string {
  return `(?:${stems.replaceAll(' ', '|')})(?:ió|ieron|ían?)`
}

/** Irregular ones, by the stem of the past: "sostuv-o", "sostuv-ieron". */
function strongPast(stems: string): string {
  return `(?:${stems.replaceAll(' ', '|')})(?:o|ieron)`
}

const agreeing =
  'de acuerdo|conformes?|(?:a favor|en contra)|partidari[oa]s?|favorables?|contrari[oa]s?|preocupad[oa]s?|' +
  'convencid[oa]s?|escéptic[oa]s?|unánimes?|unid[oa]s|divididos?'

/** Verbs, in the past, of what all can be said to have done together: of agreement. */
export const assent = [
  firstConjugation('acord'),
  strongPast('convin'),
  otherConjugations('coincid decid resolv'),
  'conclu(?:yó|yeron)',
  '(?:estuv(?:o|ieron)|estaban?) (?:tod[oa]s )?(?:plenamente |ampliamente )?de acuerdo',
  'se (?:puso|pusieron|mostró|mostraron|manifestó|manifestaron|declaró|declararon) (?:plenamente )?de acuerdo',
  '(?:llegó|llegaron) a (?:(?:un|una|la) )?(?:[a-záéíóú]+ )?(?:acuerdo|consenso|conclusión|entendimiento)',
  '(?:alcanzó|alcanzaron|logró|lograron) (?:un )?(?:[a-záéíóú]+ )?(?:acuerdo|consenso|entendimiento)',
  'compart(?:ió|ieron|ían?) (?:tod[oa]s )?(?:la|esa|esta|una misma|la misma) (?:opinión|idea|posición|visión)',
  '(?:fue|fueron) (?:unánimes?|del mismo parecer|de la misma opinión)',
].join('|')

/** Verbs, in the past, of holding or voicing an opinion. */
export const opinion = [
  assent,
  firstConjugation(
    'consider opin estim pens apoy respald rechaz acept aprob subray señal destac recalc afirm declar ' +
      'manifest expres ' +
      'indic solicit recomend inst exhort lament critic cuestion dud neg neg objet discrep celebr record ' +
      'reiter reafirm ' +
      'observ coment mencion plante reclam vot habl alab elogi mostr abog formul aleg argument asegur avis confirm ' +
      'conden denunci enumer explic impugn inform interes juzg mantuv not pregunt reproch respond recus valor ' +
      'aconsej anunci apel aport adopt ratific salud evoc inquiet temi anhel dese consult demand',
  ),
  otherConjugations(
    'acog admit aplaud compart contradec defend disent entend insist reconoc suscrib tem creí describ ' +
      'reconven defini ' +
      'debat respond exig prometi consent asent ced resum agradec quer',
  ),
  strongPast('propus quis dispus repus supus puso sostuv mantuv tuv dij intervin expus contradij hic'),
  'dijeron|hizo|puso|creyó|creyeron|cre[íi]an?|vio|vieron|pidió|pidieron|sugirió|sugirieron|advirtió|advirtieron|' +
    'prefirió|prefirieron|refirió|refirieron|disintió|disintieron|temió|temieron|opus(?:o|ieron)|oponían?|' +
    'asintió|asintieron',
  `(?:estuv(?:o|ieron)|estaban?|era|eran|fue|fueron) (?:${agreeing}|de (?:la )?opinión|del parecer)`,
  `se (?:mostró|mostraron|manifestó|manifestaron|declaró|declararon|pronunció|pronunciaron) (?:${agreeing})`,
  'tom(?:ó|aron) la palabra',
].join('|')

/** Their participles, after "ha" and "habían". */
export const voiced = [
  '(?:acord|consider|opin|estim|apoy|respald|rechaz|acept|aprob|subray|señal|destac|afirm|declar|manifest|' +
    'expres|indic|' +
    'solicit|recomend|inst|critic|cuestion|objet|discrep|record|reiter|observ|mencion|plante|vot|habl)ado',
  '(?:coincid|ped|suger|advert|conven|conclu|admit|defend|compart|insist|sosten|decid)ido',
  'dicho|propuesto|opuesto',
].join('|')

/** Participles of what can be done with a view at a meeting. */
export const received =
  '(?:apoyad|respaldad|aceptad|compartid|aprobad|suscrit|acogid|rechazad|criticad|cuestionad|defendid|refrendad|' +
  'aplaudid|celebrad|reconocid|acordad|convenid|recibid|impugnad|adoptad)[oa]s?'
