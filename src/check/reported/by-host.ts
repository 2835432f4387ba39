import type { RuleTexts } from '../define-rule.ts'

/**
 * The rules whose faults `host/` reports while it fetches the files of the notes, and the template, and when it writes
 * the reports.
 */
export const reportedByHost = {
  'sessions-folder-is-readable': {
    what: 'The folder of the notes is there and may be read.',
    why: 'Without it there is nothing to make a report of.',
    failing: '`--sessions notes`, and there is no folder `notes`.',
    clean: 'The folder `sessions`, with series.yaml in it.',
  },
  'templates-folder-is-readable': {
    what: 'The folder `templates` beside the notes may be read, where there is one.',
    why: 'A template of the program would silently take the place of your own.',
    failing: 'A file named `templates`, or a link of this name that leads nowhere.',
    clean: 'A folder `templates`, or none: then the program’s own templates are there.',
  },
  'file-is-readable': {
    what: 'Every file of the notes, and the template, is a file, and may be read.',
    why: 'A report without what it records would be silent about a session; without a template it has no order.',
    failing: 'A folder, or a link that leads nowhere, named geneva.yaml.',
    clean: 'A file geneva.yaml that you can open in an editor.',
  },
  'file-is-not-too-large': {
    what: 'No file of the notes, and no template, is larger than any notes are.',
    why: 'Something else was put there; reading it would take all memory.',
    failing: 'A recording of 100 MB, named geneva.yaml.',
    clean: 'Notes of some pages.',
  },
  'file-has-its-name': {
    what: 'A file of the notes has the id of its session as its name, and stands there once.',
    why:
      'A copy that a sync program or an editor left has every statement again, and an ending that Windows hides ' +
      'keeps a file from being read.',
    failing: 'Beside geneva.yaml a file `geneva (1).yaml`; or a file `Series.yml`, or `geneva.yaml.txt`.',
    clean: 'The files series.yaml and geneva.yaml.',
  },
  'edited-file-is-kept': {
    what: 'What somebody changed in the output folder is moved to `private/edited`, and never replaced.',
    why: 'Editors work in Word; a build that replaced their file would destroy their work.',
    failing: 'A report.en.docx that was saved in Word since it was built, or that no build made.',
    clean: 'A report.en.docx as the last build left it.',
  },
  'folder-holds-its-build-alone': {
    what: 'The folder of an edition holds what was built for it, and nothing else.',
    why: 'It is handed on as it stands: what else is in it may hold what this edition hides.',
    failing: 'A file `report.en (final).docx` beside report.en.docx; or a folder of an edition that no longer exists.',
    clean: 'The folder as a build leaves it.',
  },
  'former-edition-leaves': {
    what: 'The folder of an edition that the series no longer has is removed, if all in it is as it was built.',
    why: 'It goes on saying what nobody would find in the notes any more.',
    failing: 'An edition that was renamed in series.yaml: its old folder is removed, and said.',
    clean: 'A folder for each edition of the series.',
  },
} as const satisfies RuleTexts
