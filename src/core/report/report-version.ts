/**
 * Version of the format. Raised when a field changes its meaning or goes; a new field alone does not raise it. Apart from the format's
 * description, which whoever makes a report has no need to load.
 */
export const REPORT_VERSION = 2;
