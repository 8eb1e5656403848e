"""One module a screen: a view in, drawing commands out."""
