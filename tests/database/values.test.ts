import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { doors, rows } from '../support/doors'
import { applicant, interviewed, make, team } from '../support/factories'
import type { People } from '../support/people'
import { people } from '../support/people'
import { ask } from './broken'

let everyone: People
beforeAll(async () => {
  everyone = await people()
})

const applicants = { slug: 'applicants', singular: 'Applicant' }
const her = { name: 'Prøve Navn', status: 'applied', source: 'staff', locale: 'da' }

describe.each(doors)('through %s', (door) => {
  test('a relation to nothing names its field', async () => {
    const create = { ...her, team: randomUUID() }
    const answer = await ask(door, { ...applicants, as: everyone.coordinator, create })
    expect(answer.status, JSON.stringify(answer)).toBe(400)
    expect(answer.fields.map(({ path }) => path)).toEqual(['team'])
  })

  test.each(['abc', '', '../../etc', "1' OR '1'='1", '00000000-0000-0000-0000-00000000000g'])(
    'a malformed id (%s) finds nothing, and as a relation is a mistake',
    async (id) => {
      const as = everyone.coordinator
      if (id !== '' && !id.includes('/')) {
        const changed = await ask(door, { ...applicants, as, id, update: { note: 'x' } })
        expect(changed.status, JSON.stringify(changed)).toBeGreaterThanOrEqual(400)
        expect(changed.status).toBeLessThan(500)
      }
      if (id === '') return
      const made = await ask(door, { ...applicants, as, create: { ...her, team: id } })
      expect(made.status, JSON.stringify(made)).toBe(400)
    },
  )

  test.each([
    ['a NUL', 'Prøve\u0000Navn'],
    ['half a character', 'Prøve \ud83d Navn'],
    ['a number', 12],
    ['a list', ['Prøve']],
    ['an object', { $ne: null }],
  ])('%s is kept or refused in words, never a fault', async (_kind, value) => {
    const as = everyone.coordinator
    const id = await applicant()
    for (const update of [{ note: value }, { name: value }, { interviewPlace: value }]) {
      const answer = await ask(door, { ...applicants, as, id, update })
      expect(answer.status, JSON.stringify(answer)).toBeLessThan(500)
    }
    const [row] = await rows('SELECT name FROM applicants WHERE id = $1', [id])
    expect(row?.['name']).not.toContain('\u0000')
  })

  test('what others need is not deleted, and says so', async () => {
    const used = await team()
    await make('sessions', { team: used })
    const answer = await ask(door, {
      slug: 'teams',
      singular: 'Team',
      as: everyone.admin,
      id: used,
      delete: true,
    })
    expect(answer).toEqual({
      status: 409,
      message: 'Kan ikke slettes, fordi andre oplysninger bygger på det.',
      fields: [],
    })
  })

  test('a name that is taken names its field', async () => {
    const name = `Forening ${randomUUID()}`
    await make('organisations', { name })
    const create = { name, kind: 'partner' }
    const answer = await ask(door, {
      slug: 'organisations',
      singular: 'Organisation',
      as: everyone.coordinator,
      create,
    })
    expect(answer.status).toBe(400)
    expect(answer.fields.map(({ path }) => path)).toEqual(['name'])
  })

  // Stock Payload answers 200 and stores nothing.
  test('what fails only at the very end is no success', async () => {
    await rows(`
      CREATE OR REPLACE FUNCTION refuse_late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW.name LIKE 'For sent%' THEN
          RAISE EXCEPTION 'late' USING ERRCODE = '23514', CONSTRAINT = 'teams_minimum_fits';
        END IF; RETURN NULL; END $$;
      DROP TRIGGER IF EXISTS late ON organisations;
      CREATE CONSTRAINT TRIGGER late AFTER INSERT OR UPDATE ON organisations
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_late()`)
    const as = everyone.coordinator
    const organisations = { slug: 'organisations', singular: 'Organisation', as }
    const made = await ask(door, {
      ...organisations,
      create: { name: `For sent ${door}`, kind: 'partner' },
    })
    const id = await make('organisations')
    const changed = await ask(door, {
      ...organisations,
      id,
      update: { name: `For sent igen ${door}` },
    })
    await rows('DROP TRIGGER late ON organisations')

    expect([made.status, changed.status]).toEqual([400, 400])
    expect(await rows(`SELECT id FROM organisations WHERE name LIKE 'For sent%'`)).toEqual([])
  })
})

test('the dead are not counted: an applicant who is nowhere cannot be admitted by a bad team', async () => {
  const id = await interviewed()
  const update = { status: 'admitted', team: randomUUID() }
  const answer = await ask('REST', { ...applicants, as: everyone.coordinator, id, update })
  expect(answer.status).toBe(400)
  const [row] = await rows('SELECT status, team_id FROM applicants WHERE id = $1', [id])
  expect(row).toEqual({ status: 'interviewed', team_id: null })
})
