import type { LikenessWords } from '../../../model/likeness.ts'
import { beginning, oppositesIn, synonymsIn, writtenOutWith } from '../../shared/opposites.ts'
import { abbreviations } from './abbreviations.ts'
import { bare, small } from './subjects.ts'

/** Phrases that deny or compare nothing though one of their words does, or that do though none does. */
const phrases = {
  'a fin de': 'para',
  'a menos que': 'salvo',
  'al menos': '',
  'ante todo': 'sobre todo',
  'antes bien': 'sino',
  'cada vez más': 'cada vez',
  'cada vez menos': 'no',
  'en lugar de': 'sin frente a',
  'en vez de': 'sin frente a',
  'hace falta': 'es necesario',
  'hacen falta': 'son necesarios',
  'hacía falta': 'era necesario',
  'hacían falta': 'eran necesarios',
  'más o menos': '',
  'no gubernamental': 'nogubernamental',
  'no gubernamentales': 'nogubernamentales',
  'no obstante': 'sin embargo',
  'no solamente': 'también',
  'no solo': 'también',
  'no sólo': 'también',
  'población civil': 'población',
  'por lo menos': '',
  'sin demora': 'rápidamente',
  'sin dilación': 'rápidamente',
  'sin duda': 'ciertamente',
  'sin embargo': 'pero',
}

const written = writtenOutWith(abbreviations, phrases)

/** Writes out; what a comparative is set against stands behind "que", a word that does not compare elsewhere. */
function writtenOut(text: string): string {
  const than = /(?<=(?<!\p{L})(?:más|menos|mejor|mayor|menor)(?!\p{L})[^.,;:]{0,60}) que /giu
  return written(text).replace(than, ' frente ')
}

/** What tells in Spanish whether two texts are about the same, and whether they go opposite ways. */
export const likeness: LikenessWords = {
  writtenOut,
  isSmall: (word) => word.length === 1 || small.has(bare(word)),
  denials: beginning(`
    no. ni. nunca. jamás. nadie. nada. ning[uú]n tampoco. sin. salvo. excepto. falta. faltan. faltaba ausencia. carec
    carenc fracas rechaz neg(?:ar|ó|aron|aba|aban|ativa)$ niega evit impid imped proh[ií]b exim suprim suprem supres
    abandon abol(?:ir|ic) ces(?:ar|e|ó|aron|aba)$ retir renunci renuenc incapac incapaz prematur opon opus
    exclu(?!si)`),
  turns: beginning('pero. sino. aunque. mientras.'),
  comparisons: beginning(`
    antes. después. previ(?:o|a|os|as|amente)$ preced preval prefer prefier priori primar prim(?:ar|a|an)$ frente.
    super encima. anteced anteponer antepon`),
  synonyms: synonymsIn(`
    ayud asisten socorr apoy
    gente. person pueblo poblaci habitant comunid ciudadan
    civil
    militar soldad tropa contingent ejércit armada
    polic gendarm
    estado. estados. gobiern país. países. nacion autorid administr
    local comunid aldea municip vecinal
    mujer femenin género niñas.
    niñ infan j[oó]ven juvent menores. alumn
    refugi desplaz asilo. migra
    conflict guerr hostil violen combat
    paz. pacífic pacific estabil
    cooper colabor asocia coordin concert alianza
    plan. planes. planif planea prepar estrateg
    objetivo meta. metas. finalid propósit
    herramient instrument medio. medios. mecanism vehícul
    fondo. fondos. financ dinero recurso presupuest invers invert
    donante contribu
    formaci capacit adiestr entren educ enseñ escuela instru aprend compet
    inform dato. datos. comunic conocimient
    vigil supervi control. controles. control(?:ar|a|an)$ evalu inspec verific auditor seguimiento.
    regla. reglas. reglament regul ley. leyes. legisl jurídic norma. normas.
    tribunal justic juez jueces judici corte. cortes.
    derecho. derechos.
    proteg protej protec salvaguard preserv defend defens
    segur
    empres privad sociedad. comerc industri compañ
    sistema marco. marcos. estructur arquitectur
    principi norma. valor criteri
    enfoque método maner modo
    mandat tarea papel función funciones. respons deber. deberes.
    dirig direc dirij líder lider jefe
    decid decis elegir elecci opci
    inici empez empiez comienz comenz lanz
    fin. final conclu termin acab
    rápid pront inmediat urgent veloz velocid celer
    importan esencial crucial vital clave. claves. fundament neces neces indispens exig
    difícil dificult problem obstácul desaf limitaci
    cost gasto precio tarifa caro. cara. caros.
    agrícol agric campesin cultiv labrador
    ganad pastor rebaño
    agua. aguas. pozo riego. irrig
    sequía árid
    aliment comida hambr nutri
    salud sanitari médic medicin hospital clínic
    eleccion elector voto. votos. votar votac
    clima calentamiento. carbono.
    tierra territor
    informe. informes. public divulg
    consult diálogo dialog debat discut negoci conversac
    acuerd acord tratad pact convenio
    personal. funcionari emplead agente
    program algoritm artificial automat autom máquin digital informátic tecnol
    riesg peligr amenaz
    compart intercamb
    región regional subregi
    mund mundial internacion global
    víctim afectad vulnerab
    env[ií] despleg desplieg`),
  opposites: oppositesIn(`
    fortal reforz refuerz consolid afianz potenci / debilit erosion socav dilu
    aument increment ampl[ií] expan crec crezc acrecent elev exten prolong
      / reduc redu disminu limit restring recort estrech acort merm
    más. mayor. mayores. superior / menos. menor. inferior
    volunt facultat opcional / obligat preceptiv imperativ vinculant
    central. centrales. centraliz unific armoniz uniform / descentral local. locales. localment fragment
    públic / privad
    abiert abre. abrir apert transparen p[uú]blic divulg / cerrad cerr cierr secret confidenc
    solo. sólo. solament sólament únic exclusiv / combin junt también. además. complement conjunt
    autoriz permit permis legal legíti habilit / proh[ií]b ilegal ilícit imped impid
    tempran antes. previ anticip primer antelac / tard tarde. después. posterior últim ulterior
    necesari necesit neces indispens esencial vital exig requ[ei] imprescind / innecesari superflu prescind inútil
    posibl factibl viabl realist realiz / imposibl inviabl irrealiz irrealist
    eficaz eficac efectiv / inefic
    eficien / ineficien
    suficien adecuad bastante. ampliament / insuficien inadecuad escas falta. faltan.
    apropiad idóne conveni / inapropiad inoportun inconven
    aceptabl / inaceptabl
    dese[ao] / indese
    útil ayud benefici ventaj provech favorabl / inútil perjudic perjuici dañ nociv desventaj contraproduc
    éxit logr exitos / fracas fallid
    mejor progres / empeor deterior agrav peor retroc
    apoy favor promov promue aliment alent foment respald / opon opus opos obstacul desalent entorpec dificult
    acept aprob aprueb adopt ratific / rechaz deneg denieg declin desestim
    inclu(?!siv) integr particip incorpor / exclu(?!siv) omit margin
    conjunt común. comunes. junt mancomun colectiv / separad independ individual
    integr fusion combin unific / separ segreg divid divis disoci distint
    mism igual idéntic / diferen distint desigual
    permanen durader larg indefinid / tempor provision cort transitori interin
    siempre. todo. todos. todas. cada. universal / nunca. jamás. rara. algun
    segur / insegur peligr riesg
    establ estabil / inestab desestab
    clar / vag[oa] ambigu oscur implícit
    rápid rapid aceler pront / lent demor retras aplaz posterg dilac
    comenz comienz empez empiez inici contin[uú] mant[eu]v manten(?!imiento) mantien conserv prosegu prorrog
      / ces(?:ar|e|ó|aron)$ fin. termin deten suspend suspens suprim abandon abol retir
    gratuit gratis / pag[aou] pagu cobr
    barat asequib / car[oa]s?$ costos
    sencill simpl fácil / complej complic difícil
    oficial formal / oficios informal extraoficial
    militar armad / civil. desarmad
    nacional / internacional extranj exter
    human manual / automát automat máquin autónom
    legítim / ilegítim
    conf[ií] / desconf[ií]
    responsab / irresponsab
    flexib / rígid estrict
    ampl[ií] / estrech
    máxim maxim / mínim minim
    gan(?:ar|a|an|ó|ancia|ancias)$ / perd pérd pierd
    mayoría / minoría
    presen / ausen
    acuerd consens / desacuerd discrep
    permanec permanez qued / abandon march(?:arse|a)$ retir sal(?:ir|en|ga|gan)$
    solo. único. única. / vari(?:os|as)$ múltipl paralel
    correct acert / erróne error equivoc
    polític / apolític técnic neutral
    antigu existent tradicional / nuev novedos innovad
    consent / impone impuest impos coerc forzos
    subordin depend / autonom independ soberan
    actu(?:ar|a|ó|ación)$ interven / inacc absten abstuv
    preven / provoc caus`),
}
