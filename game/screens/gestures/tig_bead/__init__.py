"""The screen of the TIG bead: the bath under the torch, and the two settings of the hand."""
