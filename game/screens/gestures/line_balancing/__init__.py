"""The screen of the line to balance: loads under the takt, the belt below, the tasks beside."""
