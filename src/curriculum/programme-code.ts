/** Code of a direction of study: six digits, `710100` (the classifier of directions of the Kyrgyz Republic). */
export const PROGRAMME_CODE = /^\d{6}$/;
