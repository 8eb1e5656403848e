"""Balance an assembly line: tasks shared among stations under the takt time, then run it."""
