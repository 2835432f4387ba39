import type { MeetingKind } from '../../model/session.ts'
import type { Noun } from './nouns.ts'

/** What each kind of meeting is called: one, several, and the gender. */
export const kindWords: Readonly<Record<MeetingKind, Noun>> = {
  seminar: { one: 'seminario', many: 'seminarios', gender: 'm' },
  workshop: { one: 'taller', many: 'talleres', gender: 'm' },
  consultation: { one: 'consulta', many: 'consultas', gender: 'f' },
  conference: { one: 'conferencia', many: 'conferencias', gender: 'f' },
  meeting: { one: 'reunión', many: 'reuniones', gender: 'f' },
  'round-table': { one: 'mesa redonda', many: 'mesas redondas', gender: 'f' },
  summit: { one: 'cumbre', many: 'cumbres', gender: 'f' },
  hearing: { one: 'audiencia', many: 'audiencias', gender: 'f' },
  symposium: { one: 'simposio', many: 'simposios', gender: 'm' },
  forum: { one: 'foro', many: 'foros', gender: 'm' },
  dialogue: { one: 'diálogo', many: 'diálogos', gender: 'm' },
  retreat: { one: 'retiro', many: 'retiros', gender: 'm' },
  session: { one: 'período de sesiones', many: 'períodos de sesiones', gender: 'm' },
  weekend: { one: 'fin de semana', many: 'fines de semana', gender: 'm' },
}
