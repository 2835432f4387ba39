/**
 * Stands in for the program `duckdb`: runs the SQL that comes by the standard input, in the folder that it is started
 * in.
 */
import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const connection = await (await DuckDBInstance.create()).connect()
await connection.run(readFileSync(process.stdin.fd, 'utf8'))
