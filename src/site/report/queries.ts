import { graphql } from '@/generated/gql'

/** A year of the programme for everyone; null counts are hidden because they are small. */
export const publicReportDocument = graphql(`
  query PublicReport($year: Int!) {
    publicReport(year: $year) {
      year
      asOf
      women {
        key
        count
      }
      outreach {
        key
        count
      }
      outreachTotal
      participants
      evenings
      activities
      stories
      visits
      granted
      used
    }
  }
`)

/** The years that have a report, the newest first. */
export const reportYearsDocument = graphql(`
  query ReportYears {
    reportYears
  }
`)
