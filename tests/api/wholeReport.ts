/** Everything that there is of the funder’s report. */
export const wholeReport = `{ funderReport {
  asOf handedInAt grant teamName
  team { seats admitted passed diplomas homeLanguages completion attendance passedBy { key count } }
  corps { baseline size }
  modules { planned held }
  teachersByKind { key count }
  hours { planned used buckets { key title planned used } }
  budget { granted coFunding total { planned reallocated submitted approved paid left }
    lines { id title planned reallocated submitted approved paid left } }
  indicators { key title definition unit baseline target actual }
  timeline { title plannedFrom plannedTo actualFrom actualTo }
} }`
