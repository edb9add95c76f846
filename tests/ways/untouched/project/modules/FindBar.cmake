# Reads the results of its earlier call, as find modules do.
set(Bar_SEEN "${Bar_SEEN}|${Bar_FOUND},${Bar_FIND_QUIETLY},${Bar_FIND_COMPONENTS}")
foreach(component IN LISTS Bar_FIND_COMPONENTS)
  if(component MATCHES "^[a-z_]+$" AND NOT TARGET Bar::${component})
    add_library(Bar::${component} INTERFACE IMPORTED)
  endif()
endforeach()
set(Bar_FOUND TRUE)
