package org.samanvay.webapp.it.screens;

/** In which language the screens speak. */
enum Language {
    HI,
    EN;

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The words of this language. */
    String of(String hi, String en) {
        return this == HI ? hi : en;
    }
}
