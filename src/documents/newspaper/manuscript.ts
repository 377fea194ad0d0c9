import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

export type Manuscript = Readonly<{
  embargo: string
  title: string
  lead: string
  paragraphs: readonly string[]
  notes: readonly string[]
}>

/** A story as a Word document. Whoever made it is the programme, and nobody's name is in it. */
export async function manuscript(told: Manuscript): Promise<Buffer> {
  const ours = 'Bydelsmødre'
  const document = new Document({
    creator: ours,
    lastModifiedBy: ours,
    title: told.title,
    description: '',
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'da-DK' } } } },
    },
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun({ text: told.embargo, bold: true })] }),
          new Paragraph({ text: told.title, heading: HeadingLevel.HEADING_1 }),
          ...(told.lead === '' ? [] : [paragraph(told.lead, true)]),
          ...told.paragraphs.map((text) => paragraph(text)),
          ...told.notes.map((text) => paragraph(text)),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const paragraph = (text: string, bold = false) =>
  new Paragraph({
    spacing: { before: 120, after: 120 },
    children: text
      .split('\n')
      .map((line, index) => new TextRun({ text: line, bold, ...(index > 0 ? { break: 1 } : {}) })),
  })
