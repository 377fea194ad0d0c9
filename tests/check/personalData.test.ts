import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { personalData } from '@/check/personalData'
import { temporaryFolder } from './temporaryFolder'

// Taken apart, so that the scan of this repository does not find its own examples.
const telephone = ['31', '22', '33', '44'] as const
const bareTelephone = telephone.join('')
const spacedTelephone = telephone.join(' ')
const civilNumber = ['241', '285', '-', '1234'].join('')
const bareCivilNumber = civilNumber.replace('-', '')

describe('what looks like a real person is found', () => {
  it.each([
    ['a telephone in pairs', spacedTelephone],
    ['a telephone in pairs with hard spaces', telephone.join('\u00a0')],
    ['a telephone with its country', `+45 ${spacedTelephone}`],
    ['a telephone in E.164', `'+45${bareTelephone}'`],
    ['a telephone with 00', `0045${bareTelephone}`],
    ['a telephone named so', `Tlf.: ${bareTelephone}`],
    ['a telephone as a field', `{ telephone: '${bareTelephone}' }`],
    ['a telephone just outside the invented range', ['+45 20 00 01', '00'].join(' ')],
    ['a CPR number', `cpr ${civilNumber}`],
    ['a CPR number without its dash', `'${bareCivilNumber}'`],
    ['an e-mail address', ['fatima.h', 'mail.dk'].join('@')],
    ['an address that only ends like a reserved one', ['a', 'notexample.org'].join('@')],
    ['a street address', ['Hedegårdsvej', '14'].join(' ')],
    ['a street address with a letter', ['Nørre Allé', '7B'].join(' ')],
    ['a home folder', ['', 'home', 'someone', 'project'].join('/')],
    ['a folder of one machine', `cd ${['', 'work', 'main'].join('/')}`],
    ['the home of root', `"${['', 'root'].join('/')}"`],
    ['a home on a Mac', ['', 'Users', 'someone'].join('/')],
  ])('%s', (_, line) => {
    const found = personalData(temporaryFolder({ 'docs/a.md': `first\n${line}\n` }))
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((fault) => fault.startsWith('docs/a.md:2 '))).toBe(true)
  })

  it('says what to do', () => {
    const [fault] = personalData(temporaryFolder({ 'a.ts': `'+45${bareTelephone}'` }))
    expect(fault).toBe(
      `a.ts:1 +45${bareTelephone} looks like a Danish telephone number: use an invented one, +45 20 00 00 NN`,
    )
  })
})

describe('what is invented, or no data about a person, is left alone', () => {
  it.each([
    '+45 20 00 00 01, +4520000099, 20 00 00 12, 0045 20 00 00 03',
    'tel: 20000001',
    "{ telephone: '+45 20-00-00-01' }",
    'demo.koordinator@example.org a@b.test x@y.invalid root@localhost',
    'import x from "@payloadcms/db-postgres"; "vitest@4.1.12"; `picture@2x.png`',
    'postgres://nobody:secret@127.0.0.1:5432/database',
    'in 2012 and 2013, on 20180831, from 2018-08-08 to 2018-10-31',
    'costs 13500000 øre, 1512345678901 ms, uuid 20181231-1234-4123-8123-241285123456',
    'Eksempelvej 12; a way 12; Hede- og Magleparken 2018; på vej 3 gange',
    'https://example.org/work/list, ./home/page, @/site/home/Page, **/root/x, (base)/work/',
    '<path d="M20.5 30 L40 50 60 70" />',
  ])('%s', (line) => {
    expect(personalData(temporaryFolder({ 'a.ts': line }))).toEqual([])
  })
})

describe('which files are read', () => {
  it('in a repository: what is committed or would be, not what is ignored', () => {
    const line = `tlf ${bareTelephone}`
    const folder = temporaryFolder({ '.gitignore': 'out/\n', 'out/a.txt': line, 'new.txt': line })
    spawnSync('git', ['init', '--quiet'], { cwd: folder })
    expect(personalData(folder).map((fault) => fault.split(':')[0])).toEqual(['new.txt'])
  })

  it('outside one: everything but what is installed, built or stored', () => {
    const line = `tlf ${bareTelephone}`
    const files = ['node_modules/p/a.js', '.next/a.js', '.data/a.txt', '.data-demo/a.txt', 'b/a.js']
    const folder = temporaryFolder(Object.fromEntries(files.map((path) => [path, line])))
    expect(personalData(folder).map((fault) => fault.split(':')[0])).toEqual(['b/a.js'])
  })
})
