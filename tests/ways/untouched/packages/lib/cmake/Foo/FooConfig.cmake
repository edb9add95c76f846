set(Foo_SEEN "${Foo_SEEN}|${Foo_FIND_VERSION}")
