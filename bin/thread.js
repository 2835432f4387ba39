/** What a thread of the program runs: it renders what it is handed. */
import { loadThread } from './load.js'
import { root } from './stamp.js'

export default loadThread().work(root)
