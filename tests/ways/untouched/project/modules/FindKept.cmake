set(Kept_SEEN "${Kept_SEEN}|${Kept_FIND_COMPONENTS}")
set(Kept_FOUND TRUE CACHE BOOL "found")
