/** The day on which the op-ed appeared in Kazakhstanskaya Pravda. */
export const publishedOn = '2025-08-23';

/** The Japanese text, as Japan's ministry of foreign affairs publishes it. */
export const ministryText = 'https://www.mofa.go.jp/mofaj/erp/ca_c/kz/pageit_000001_02328.html';
