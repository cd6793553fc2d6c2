/** IANA media types of the formats read here. */
export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const ODT_MEDIA_TYPE = 'application/vnd.oasis.opendocument.text'
export const DOC_MEDIA_TYPE = 'application/msword'
export const RTF_MEDIA_TYPE = 'application/rtf'
