/** The words of the figures of a complaint register, on the screen and in the monitoring report. English says which there are; other languages follow it. */
export type MonitoringWords = typeof import('../../../content/locales/en/monitoring.json');
