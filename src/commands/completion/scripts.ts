import type { CommandWords, OptionWords } from './words-of.ts'

/** The shells that are spoken to, each with its script. It completes commands, flags, and what flags take. */
export const scripts = { bash, zsh, powershell } satisfies Readonly<
  Record<string, (commands: readonly CommandWords[]) => string>
>

function bash(commands: readonly CommandWords[]): string {
  const afterFlag = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flag, takes }) => {
      if (takes === 'folder')
        return [`    ${quoted(`${name} ${flag}`)}) COMPREPLY=($(compgen -d -- "$word")); return ;;`]
      if (typeof takes === 'string') return []
      return [
        `    ${quoted(`${name} ${flag}`)}) COMPREPLY=($(compgen -W ${quoted(takes.join(' '))} -- "$word")); return ;;`,
      ]
    }),
  )
  return `# report: completion for bash. Load it with: source <(report completion bash)
_report() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=
  COMPREPLY=()
  case "$command $before" in
${afterFlag.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words=${quoted(commands.map(({ name }) => name).join(' '))}
  else
    case "$command" in
${commands.map((command) => `    ${command.name}) words=${quoted(wordsAfter(command).join(' '))} ;;`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _report report
`
}

function zsh(commands: readonly CommandWords[]): string {
  const cases = commands.map(
    ({ name, kinds, options }) =>
      `    ${name}) _arguments ${[...zshKinds(kinds), ...options.map(zshOption)].map(quoted).join(' ')} ;;`,
  )
  const told = commands.map(({ name, summary }) => quoted(`${name}:${summary.replaceAll(':', '\\:')}`))
  return `#compdef report
# report: completion for zsh. Load it with: source <(report completion zsh)
_report() {
  if (( CURRENT == 2 )); then
    local -a commands=(${told.join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _report report
`
}

function zshKinds(kinds: readonly string[]): readonly string[] {
  return kinds.length === 0 ? [] : [`1:kind:(${kinds.join(' ')})`, '*:file:_files']
}

function zshOption({ flag, summary, takes }: OptionWords): string {
  const told = summary.replace(/[[\]:]/g, (mark) => `\\${mark}`)
  const taken =
    takes === 'nothing'
      ? ''
      : takes === 'folder'
        ? ':folder:_files -/'
        : takes === 'anything'
          ? ':word: '
          : `:word:(${takes.join(' ')})`
  return `${flag}[${told}]${taken}`
}

function powershell(commands: readonly CommandWords[]): string {
  const table = commands.map(
    (command) =>
      `    '${command.name}' = @(${wordsAfter(command)
        .map((word) => `'${word}'`)
        .join(', ')})`,
  )
  const taken = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flag, takes }) =>
      typeof takes === 'string' ? [] : [`    '${name} ${flag}' = @(${takes.map((word) => `'${word}'`).join(', ')})`],
    ),
  )
  return `# report: completion for PowerShell. Load it with:
# report completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName report -ScriptBlock {
  param($word, $line, $cursor)
  $flags = @{
${table.join('\n')}
  }
  $taken = @{
${taken.join('\n')}
  }
  $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $before = if ($word -eq '') { $typed[-1] } else { $typed[-2] }
  $words = if ($typed.Count -le 1 -or ($typed.Count -eq 2 -and $word -ne '')) { $flags.Keys | Sort-Object }
    elseif ($taken.ContainsKey("$($typed[1]) $before")) { $taken["$($typed[1]) $before"] }
    else { $flags[$typed[1]] }
  $words | Where-Object { $_ -like "$word*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`
}

function wordsAfter({ kinds, options }: CommandWords): readonly string[] {
  return [...kinds, ...options.map(({ flag }) => flag)]
}

/** Words in single quotation marks, in which a shell sees nothing else. */
function quoted(words: string): string {
  return `'${words.replaceAll("'", `'\\''`)}'`
}
