import { letter } from '../../shared/latin.ts'
import { pattern } from './pattern.ts'

/** Finds the word at the start of a French text that points at something outside it. */
export function pointer(text: string): string | undefined {
  const clause = text.charAt(0).toLowerCase() + text.slice(1)
  const found = impersonal.test(clause) ? undefined : pointing.exec(clause)?.[0]
  return found === undefined ? undefined : text.slice(0, found.length)
}

/** "Il importait que", "il ne fallait pas", "il existait" point at nothing; "il rend compte à" does. */
const impersonal = new RegExp(
  pattern`^(?:il (?:ne |n’)?(?:y )?(?:en )?(?:import|fa(?:ll|ud)|conv(?:ien|en)|s’agi|existe|existait|sembl|paraî|
      paraiss|appar|
    suffi|res(?:te|tait)|manqu|arriv|se p(?:eu|ou)|se trouv|incomb|appart(?:ien|en)|va |allait de soi|
    y (?:a|avait|aurait|eu)|avait(?: eu)?(?= |$)|a (?:fallu|été|paru|suffi)|(?:devait|pouvait|devrait|pourrait|
    peut|doit)
    \x20(?:y |être|falloir|exister|sembler|s’agir|rester)|
    (?:est|était|serait|sera|fut|avait été|n’est|n’était|aurait été|a été|demeure|demeurait|devient|devenait|
    reste|restait|
    semble|semblait)(?: (?:pas|donc|également|aussi|toujours|souvent|parfois))*(?: [${letter}]+){1,4} (?:que|qu’|
    de|d’|à|si|en|pour))|
    c’(?:est|était|était à|est à) (?:[^,;.]{1,80} (?:que|qu’|qui)|[^,;.]{1,60} (?:de|d’)))`,
)

/**
 * "Ceux qui", "celles de", "ces dernières années" point at nothing; "ceux-ci" does, and so does what joins sentences.
 */
const pointing = new RegExp(
  pattern`^(?:(?:toutefois|néanmoins|cependant|pourtant|en revanche|par contre|en outre|de plus|par ailleurs|
      ainsi|donc|dès lors|
    par conséquent|en conséquence|de même|au contraire|à l’inverse|en effet|de ce fait|pour cette raison|à cet égard|
    dans ce contexte|dans ce cas|dans cette optique|à cette fin|pour autant)(?![${letter}])|
    (?:ils?|elles?|lui|leurs?|son|sa|ses|cela|ceci|ça|celui-ci|celle-ci|ceux-ci|celles-ci|ceux-là|
    celles-là|ce dernier|cette dernière|ces derniers|ces dernières(?! (?:années|décennies))|ledit|ladite|lesdits|
    lesdites)(?![${letter}’'-])|
    (?:celui|celle|ceux|celles)(?![${letter}-])(?! (?:qui|que|qu’|dont|de|d’|du|des|où|à|au|auxquel|concerné|
    responsable|
    et ceux qui|et celles qui))|
    (?:ce|cet|cette|ces)(?= )(?! (?:qui|que|qu’|dont|siècle|années?|décennie|jour|dernières (?:années|décennies)))|
    (?:un|une|de) (?:tel|telle|tels|telles)(?= )|l(?:e|a) (?:premier|première|second|seconde|même)(?= (?:est|était|a|
    avait|ne|n’|doi|dev|peu|pouv)))`,
)
