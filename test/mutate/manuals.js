/** What a rule says of itself: prose for its manual, which nothing but a reader can judge. */
const prose = ['what', 'why', 'failing', 'clean']

/** Tells Stryker to leave the prose of rules' manuals alone. What a check returns, deeper inside, is no such prose. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'manuals',
    value: {
      shouldIgnore: ({ node, parentPath }) =>
        node.type === 'ObjectProperty' && prose.includes(node.key.name) && isRule(parentPath)
          ? 'the prose of a manual'
          : undefined,
    },
  },
]

/** Whether an object is what `defineRule` is given. */
function isRule(path) {
  const call = path.parentPath?.node
  return call?.type === 'CallExpression' && call.callee.name === 'defineRule'
}
