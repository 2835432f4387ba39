#!/usr/bin/env node
/**
 * Runs the program, if this Node is new enough for it. An old one must understand this file, and then be told: so the
 * program itself, which it may not understand, is imported only afterwards.
 */
import { oldNode } from './old-node.js'

const tooOld = oldNode()
if (tooOld === undefined) import('./start.js')
else {
  process.stderr.write(`${tooOld}\n`)
  process.exitCode = 2
}
