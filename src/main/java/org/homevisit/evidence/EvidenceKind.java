package org.homevisit.evidence;

/** What a file is; SCREENSHOT is the summary's (pictures and PDF), ATTACHMENT the notice's. */
public enum EvidenceKind {
    PHOTO,
    VIDEO,
    AUDIO,
    SCREENSHOT,
    ATTACHMENT
}
