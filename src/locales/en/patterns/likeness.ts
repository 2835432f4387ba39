import type { LikenessWords } from '../../../model/likeness.ts'
import { beginning, oppositesIn, synonymsIn, writtenOutWith } from '../../shared/opposites.ts'
import { abbreviations } from './abbreviations.ts'
import { small } from './subjects.ts'

/** Phrases that deny nothing though one of their words does, or that deny though none does. */
const phrases = {
  'not only': 'also',
  'not just': 'also',
  'not merely': 'also',
  'not solely': 'also',
  'not least': 'also',
  'no doubt': 'surely',
  'no later than': 'by',
  'without delay': 'quickly',
  'at all': '',
  'above all': 'mainly',
  'too few': 'insufficient',
  'too little': 'insufficient',
  'far-reaching': 'sweeping',
  'crimes against': 'crimes on',
  'discrimination against': 'discrimination of',
  'fight against': 'fight',
  'protection against': 'protection',
  'violence against': 'violence on',
  'non-governmental': 'nongovernmental',
  'non-profit': 'nonprofit',
  'cease-fire': 'ceasefire',
  'end users': 'users',
}

const written = writtenOutWith(abbreviations, phrases)

/** What tells in English whether two texts are about the same, and whether they go opposite ways. */
export const likeness: LikenessWords = {
  writtenOut: (text) => written(text).replace(/n['’]t(?!\p{L})/gu, ' not'),
  isSmall: (word) => word.length === 1 || small.has(word),
  denials: beginning(`
    against. far. free. not. no. non. never. unlike. nor. neither. none. nobody. nothing. without. cannot. rather.
    instead. lack absence. fail. fails. failed. failing. refus reject oppose opposing. avoid. avoids. avoiding.
    avoidance. hardly. unless. except. excluding. beyond. abandon abolish discontinu stop. stops. stopping.
    ceas(?!efire) ending. prohibit forbid banned. bans. banning. ban. exempt withhold withheld withdraw withdrew
    unwilling unable premature. resist decline. declined. declines. spare.`),
  turns: beginning('but. while. whereas. although. though. yet. however.'),
  comparisons: beginning(
    `
    over. than. before. after. prior. prefer preceden precede priorit rather. instead. ahead. above. outweigh exceed`,
  ),
  synonyms: synonymsIn(`
    aid. assist help relief. support
    people. population populations communit inhabitant resident citizen public. person
    civilian non-combatant noncombatant
    military. troops. soldier armed. force. forces.
    police. gendarm constab
    state. states. government authorit country. countries nation. nations. national administration
    local. locally. communit grassroot municipal village district
    women. woman. gender female girl
    children. child. youth. young. minors. pupil student
    refugee displac asylum migrant
    conflict. war. wars. hostilit violen fight
    peace. peacebuilding peacekeep stabili
    cooperat collaborat partner coordinat work. jointly joint. together.
    plan. plans. planning planned prepar strateg design
    aim. aims. goal objective purpose end. ends.
    tool. instrument means. mechanism vehicle
    fund. funds. funding financ money resourc budget invest
    donor contribut
    train. training educat teach school instruct learn skill capacit
    inform data. communicat knowledge
    monitor oversight oversee supervis audit review evaluat assess inspect
    rule. rules. law. laws. legislat regulat legal. norm. norms. statut
    court justice judic judge tribunal
    right. rights. entitl
    protect safeguard secur shield defend
    safe. safety. secur
    private. business compan enterprise corporat industr firm. firms.
    system. framework structure architecture arrangement
    principle standard norm. norms. criteri value.
    approach method way. ways. manner
    mandate task. tasks. role. function responsib duty. duties.
    lead. leader leadership led. head. direct
    decide decision determin choos choice
    begin. start. launch initiat outset. early.
    finish complet conclud end. ends. termin
    quick fast rapid speed timely prompt soon immediate
    important essential crucial vital key. central. necess indispens need. needs. needed. require
    main. primary principal chief lead. central.
    difficult challenge problem obstacle constraint
    cost. costs. expens price charge fee. fees.
    farm agricultur crop farmer
    herd. herder herds. livestock pastoral cattle animal animals
    water. well. wells. borehole irrigat
    drought. dry. arid
    food. nutrition hunger famine
    health medical medicine hospital clinic
    election elector vote. votes. voting ballot poll
    climate. warming emission carbon
    land. territor
    market. trade. commerc
    report reporting publish publication disclos
    consult dialogue discuss negotiat talk. talks.
    agree. agreement accord treaty pact compact
    officials. official staff personnel employee servant. servants. worker
    software algorithm artificial automat machine comput digital technolog
    risk. risks. danger threat hazard
    access. accessib reach
    share. shared. sharing. exchang
    region regional subregion
    world. global. international. worldwide
    affect affected victim vulnerab
    focus focused centre centred center heart. centrality
    accountab answerab responsib liab`),
  opposites: oppositesIn(`
    strengthen reinforc bolster enhanc consolidat / weaken undermin erod dilut
    increas rais rise. rises. rising. grow expand extend scal lengthen
      / reduc decreas lower cut. cuts. cutting. shrink shrank limit restrict narrow shorten curtail diminish
    more. greater. larger. higher. bigger. / less. fewer. smaller. lower.
    voluntar optional. discretion / mandator compuls obligator required. binding.
    central. centrali[sz] unified. uniform harmoni standardi / decentral devol local fragment differentiat tailor
    public publicly. / private privately. privat
    open. openly. opened. openness. transparen disclos publish public. publicly.
      / closed. close. closing. closure. secre confidential withh proprietary
    only. alone. sole. solely exclusiv merely. single.
      / combin together. both. alongside. also. complement jointly. well.
    permit allow authori legal. legali enabl
      / prohibit forbid ban. bans. banned. banning. illegal. outlaw prevent
    early. earlier. before. prior. advance. beforehand. first.
      / late. later. after. afterwards. following. last.
    necess essential indispens requir vital. crucial. needed. need. needs.
      / unnecess superfluous. redundant. dispensable. optional. needless
    possible. feasib realistic. viable. practicab / impossible. infeasib unfeasib unrealistic. unviab impractic
    effectiv / ineffectiv
    efficien / inefficien
    adequat suffic enough. ample. / inadequat insuffic scarce. scarc lacking.
    appropriat suitab fit. / inappropriat unsuitab unfit
    acceptab / unacceptab
    desirab / undesirab
    useful. help. helps. helpful. benefi advantag valuable.
      / useless. harm detriment counterproductiv damag unhelpful. disadvantag
    success succeed / fail failure
    improv better. progress. / worsen deteriorat worse. regress
    support back. backed. favour favor welcom promot encourag advocat
      / oppos resist discourag hinder hamper obstruct imped
    accept approv endors adopt / reject refus declin dismiss
    include includ inclusiv involv / exclud exclusiv exclus omit leave. left.
    joint jointly. common. shared. together. collectiv / separat independ individual alone.
    integrat merg combin unif / separat segregat split. divid dissociat disintegrat distinct
    same. equal identical. uniform / different. distinct. unequal. differen
    permanen lasting. long. indefinit / temporar interim. short. provisional. transitional.
    always. everywhere. all. every. universal / never. nowhere. rarely. seldom. sometimes. some. selectiv
    safe. secure. security. / unsafe. insecur danger risk
    stable. stabil / unstable. instab destabil
    clear. clarity. explicit / unclear. vague. ambigu implicit
    quick fast. faster. rapid swift accelerat hasten speed / slow delay gradual postpon defer wait
    start begin began. launch continu maintain keep. kept. retain preserv prolong
      / stop. stops. end. ended. ending. terminat discontinu abolish abandon clos phas suspend withdraw repeal
    free. freely. gratis / paid. pay. charge. charged. charges. fee. fees. pric
    cheap afford inexpensiv / expensiv costly. unafford
    simple. simpl / complex complicat
    formal. formali / informal
    military. armed. / civilian. unarmed.
    national. nationally. domestic / international foreign external supranational regional
    top. / bottom.
    human. manual / automat machine.
    legitim / illegitim
    trust / mistrust distrust
    responsib / irresponsib
    flexib / rigid inflexib strict fixed.
    broad wide. wider. widen / narrow
    maximum. maxim / minimum. minimal. minimi
    up. upward / down. downward
    win. gain. gains. gained. / lose. loss. losses. lost.
    ahead. / behind.
    majority. / minority.
    presence. present. / absence. absent.
    agree agreed. consensus. / disagree disput
    right. correct / wrong. mistake mistaken. error
    political. politici / apolitical depolitici technical. neutral
    exist existing. old. traditional / new. novel. innovat
    earmark conditional / unearmark unconditional flexib
    prevent. prevents. preventing. prevented. / caus provok trigger
    stay. stays. stayed. remain / leav left. quit depart withdr
    single. / several. multiple. parallel
    consent. opt. / imposed. impos coerc forc
    subordinat / autonom independ sovereign
    precede precondition prerequisite / follow consequence`),
}
