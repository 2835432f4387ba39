import type { LikenessWords } from '../../../model/likeness.ts'
import { beginning, oppositesIn, synonymsIn, writtenOutWith } from '../../shared/opposites.ts'
import { abbreviations } from './abbreviations.ts'
import { small } from './subjects.ts'

/** Phrases that deny or compare nothing though one of their words does, or that do though none does. */
const phrases = {
  'au lieu d': 'plutôt d',
  'au lieu de': 'plutôt que de',
  'à moins': 'sauf',
  'au moins': '',
  'de plus en plus': 'toujours',
  'plus ou moins': '',
  'non gouvernemental': 'nongouvernemental',
  'non gouvernementale': 'nongouvernementale',
  'non gouvernementales': 'nongouvernementales',
  'non gouvernementaux': 'nongouvernementaux',
  'non seulement': 'aussi',
  'pas encore': 'ne',
  'population civile': 'population',
  'populations civiles': 'populations',
  'sans délai': 'rapidement',
  'sans tarder': 'rapidement',
  'sans retard': 'rapidement',
  'sans doute': 'probablement',
  'tout à fait': '',
}

const written = writtenOutWith(abbreviations, phrases)

/** Writes out; what a comparative is set against stands behind "que", a word that does not compare elsewhere. */
function writtenOut(text: string): string {
  const than = /(?<=(?<!\p{L})(?:plus|moins|mieux|meilleure?s?)(?!\p{L})[^.,;:]{0,60}) qu(?:e |['’])/giu
  return written(text).replace(than, ' devant ')
}

/** What tells in French whether two texts are about the same, and whether they go opposite ways. */
export const likeness: LikenessWords = {
  writtenOut,
  isSmall: (word) => word.length === 1 || /^(?:qu|lorsqu|puisqu|jusqu)$/u.test(word) || small.has(word),
  denials: beginning(`
    ne. n. pas. non. jamais. aucun nul. nulle. ni. sans. personne. rien. guère. sauf. hormis. excepté plutôt. manqu
    absence. échou refus rejet évit interdi prohib exempt supprim abandonn abolir abolition cess(?!ez) retrait. retir
    renonc incapab prématuré oppos(?!ition) exclu(?!si)`),
  turns: beginning('mais. cependant. toutefois. alors. tandis. pourtant. néanmoins. quoique.'),
  comparisons: beginning(
    `
    plutôt. avant. après. préalable préc[éè]d prim(?:er|e|ent|ait|aient)$ priorit préf[éè]r devant. dépass exc[éè]d
    emport préval prévau supérieur inférieur`,
  ),
  synonyms: synonymsIn(`
    aid assist secour soutien soutenir appui appuy
    gens. peuple populat habitant communaut citoyen
    civil non-combattant
    militaire soldat troupe contingent armée
    police. policier gendarm
    [ée]tat. [ée]tats. gouvernement pays. nation autorités. autorité. administr
    local. locale. locales. locaux. communaut village municip commun[ae]
    femme féminin genre. genres.
    enfan jeune mineur élève
    réfugi déplac asile. migrant migrat
    conflit guerre hostilit violenc combat
    paix. pacifi maintien stabili
    coop[ée]r collabor partenari coordonn coordin concert
    plan. plans. planif prépar stratég conception
    but. buts. objectif finalit
    outil instrument moyen mécanisme véhicule
    fonds. financ argent. ressourc budg invest
    donateur bailleur contribut contribu
    formation form(?:er|é|ée|és|ées|ant|ent|e)$ éduc enseign écol instru apprent apprend compéten capacit
    inform donnée communi renseign connaiss
    surveill contrôl suivi. supervis vérif évalu inspect
    règle réglement règlement loi. lois. législ juridi norme
    tribun justic juge judici cour. cours.
    droit. droits.
    protég protect protèg sauvegard préserv défend défens
    sûr. sûre. sûrs. sûreté sécur
    entrepris sociét commerc privé industri
    système cadre structur architect dispositif
    princip norme valeur critèr
    approch méthod manière façon
    mandat tâche rôle fonction responsab devoir. devoirs.
    dirig direct chef leader
    décid décis choix choisi
    début. débuts. commenc lanc entam initi
    fin. fini ach[eè]v conclu termin
    rapid vite. prompt immédiat urgen
    important essenti crucial vital primord capital clef. clé. nécess indispens besoin exig
    difficult problèm obstacl défi. défis. contrainte
    coût coûte frais. dépens prix. tarif
    paysan agricol agricult cultivat fermier
    éleveur pastor bétail troupeau élevage
    eau. eaux. puits. irrig forage
    sécheress arid
    aliment nourri vivr faim. famin nutrit
    santé. sanitair médic hôpit clini soins.
    élect vote voter scrutin
    climat réchauff carbone
    terre. terres. foncier foncièr territoir
    rapport. rapports. publi divulg
    consult dialog débat discuss négoci entretien
    accord. accords. traité pacte convention
    personnel agent fonctionn employé
    logiciel algorithm artificiel automat machine numéri informatique
    risque danger menac
    partag échang
    région régional régiona sous-région
    mond mondial internation global
    victim touch vulnérab
    envoy déploy déploi dépêch`),
  opposites: oppositesIn(`
    renforc consolid accro[iî] accru / affaibli érod sap(?:er|e|ent|ait)$ dilu
    augment accr hauss rel[eè]v élargi étend croiss développ prolong
      / rédu diminu baiss restrei limit rétréc raccourc compress coup[eé]
    plus. davantage. supérieur / moins. inférieur
    volont facultat optionnel / obligat contraign impérat
    central. centrale. centrales. centralis unifi harmoni uniform / décentral local. locale. locales. locaux. morcel
    public. publique. publics. publiques. / privé
    ouvert ouvri ouvre ouvrant transparen publi divulg / fermé ferm(?:er|e|ent|eture)$ secret confidenti
    seulement. seul. seule. seuls. seules. uniquement. exclusiv unique.
      / combin ensemble. également. aussi. compl[éè]t conjoint
    autoris permett permis permet légal légaux licite habilit
      / interdi interdir prohib illég illicit empêch défend(?:re|u|ue)$
    tôt. avant. préalabl avance. premier premièr / tard. tardi après. ultérieur dernier dernièr
    nécessair indispens essenti vital exig besoin requis
      / inutil superflu facultat
    possib faisab réalis réalist viab / impossib infaisab irréalis irréalist
    efficac / inefficac
    effici / ineffici
    suffi adéquat assez. amplement / insuffi inadéquat manqu rare. rares.
    appropri adapté convenab / inappropri inadapté
    acceptab / inacceptab
    souhait / indésirab
    utile. utiles. aident. aider. aidé bénéf avantag favorab
      / inutil nuis nuit. nuire. nocif nociv préjudic défavorab désavantag
    réuss succès. / échou échec
    amélior progress mieux. / détérior aggrav empir pire. recul régress
    appuy appui soutien soutenu soutenir soutien favori encourag promouv promeu promot
      / oppos entrav décourag gêne. gêner résist
    accept approuv approbat adopt avalis / rejet refus déclin
    inclu int[éè]gr associ comprend compris / exclu(?!si) écart omett
    commun. commune. communs. communes. conjoint ensemble. collectif collectiv / sépar indépend individ
    int[éè]gr fusion combin unif / sépar ségrég divis dissoci distinct
    même. égal. égale. égaux. égales. égalit identi / diff[éè]r distinct inégal
    permanen durab long. longue. indéfini / tempor provisoir court. courte. transitoir intérim
    toujours. partout. tous. toutes. chaque. universel
      / jamais. rarement. parfois. certain. certains. certaines.
    sûr. sûre. sûrs. sûres. sécur / dangereu insécur risqu danger
    stable. stables. stabil / instab déstabil
    clair. claire. clairs. claires. clarté explicit / vague. flou ambig implicit
    rapid vite. accél[éè]r prompt / lent ralenti retard différer. report(?:er|é|ée|és|ées)$
    commenc début lanc maint(?!iens?$) continu poursui conserv prolong
      / cess(?!ez) fin. arrêt termin suspend suspens supprim abandonn aboli retir retrait.
    gratuit / payant pay(?:er|é|ée|és|ées)$
    abordab / cher. chère. chers. chères. coûteu onéreu
    simpl / complex compliqu
    officiel formel / officieu informel
    militair armé. armée. armés. armées. / civil. civile. civiles. non-armé
    national. nationale. nationaux. nationales. / internation étranger étrangèr extérieur
    humain. humaine. manuel / automat machine
    légitim / illégitim
    confian / méfian défian
    responsab / irresponsab
    souple. soupless flexib / rigid strict
    large. larges. vaste / étroit
    maximum. maxim / minim
    gagn gain / perd perte
    majorit / minorit
    présen / absen
    rest(?:e|ent|er|ait|aient)$ demeur / quitt part(?:ir|ent|ira)$ retir retrait.
    seul. seule. unique / plusieurs. multiple parall[èe]l
    accord. consensus. conven / désaccord différend
    juste. correct / faux. erron erreur
    politique. / apolit technique. neutr
    ancien existan traditionnel / nouveau nouvel nouvelle neuf novat
    consent / impos coerc forcé contraint
    subord dépend / autonom indépend souverain
    agi. agir agiss interven / inaction abst[ei]n
    prév(?:enir|ient|ention)$ / provoqu caus(?:er|e|ent)$ déclench`),
}
