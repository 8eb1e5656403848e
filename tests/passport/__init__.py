"""The passport: its words, its page, its code, and how it is made."""
