import { expect, test } from 'vitest'
import { constraints } from '@/database/constraints'
import { rows } from '../support/doors'

test('every constraint of ours has its sentence, and every sentence its constraint', async () => {
  const inDatabase = [
    ...(await namesOf(checksAndExclusions)),
    ...(await namesOf(uniqueIndexes)),
    ...(await raisedByTriggers()),
  ]
  expect([...new Set(inDatabase)].sort()).toEqual(Object.keys(constraints).sort())
})

test('every sentence is one, in both languages, and differs', () => {
  for (const [name, { path, da, en }] of Object.entries(constraints)) {
    expect(path, name).toMatch(/^[a-z][A-Za-z]*$/)
    expect(da, name).toMatch(/^[A-ZÆØÅ].*\.$/)
    expect(en, name).toMatch(/^[A-Z].*\.$/)
    expect(da, name).not.toBe(en)
  }
})

test('a list finds every locale of its rows by an index', async () => {
  const tables = await namesOf(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE '%\\_locales'`,
  )
  const served = await namesOf(`
    SELECT i.indrelid::regclass::text AS name FROM pg_index i
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    WHERE a.attname = '_parent_id' AND i.indrelid::regclass::text LIKE '%\\_locales'`)
  expect(tables.length).toBeGreaterThan(5)
  expect([...new Set(served)].sort()).toEqual([...tables].sort())
})

test('no reference empties a field that must be filled', async () => {
  const emptying = await namesOf(`
    SELECT c.conname AS name FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confdeltype = 'n' AND a.attnotnull
      AND c.connamespace = 'public'::regnamespace`)
  expect(emptying).toEqual([])
})

const checksAndExclusions = `
  SELECT conname AS name FROM pg_constraint
  WHERE contype IN ('c', 'x') AND connamespace = 'public'::regnamespace`

/** Payload's own end in _idx, _unique or _pkey; ours say what they mean. */
const uniqueIndexes = `
  SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace
    AND c.relname !~ '_(idx|unique|pkey|key)$' AND NOT EXISTS (
      SELECT 1 FROM pg_constraint x WHERE x.conindid = i.indexrelid AND x.contype = 'x')`

async function raisedByTriggers(): Promise<readonly string[]> {
  const sources = await namesOf(`
    SELECT prosrc AS name FROM pg_proc JOIN pg_language ON pg_language.oid = prolang
    WHERE pronamespace = 'public'::regnamespace AND lanname = 'plpgsql'`)
  return sources.flatMap((source) =>
    [...source.matchAll(/(?:CONSTRAINT = |refuse_as\()'(\w+)'/g)].flatMap(([, name]) => name ?? []),
  )
}

async function namesOf(query: string): Promise<readonly string[]> {
  return (await rows(query)).map(({ name }) => String(name))
}
