//! Model of pin-project-lite 0.1 and 0.2: the type as it is written, and `project()` and `project_ref()`.
#![register_tool(asyncfix)]

#[macro_export]
macro_rules! pin_project {
    ($($t:tt)*) => { $crate::__asyncfix_pin_project! { [] [] [] $($t)* } };
}

// `[projection's name] [shared projection's name] [other attributes] rest`.
#[doc(hidden)]
#[macro_export]
macro_rules! __asyncfix_pin_project {
    ([$($m:ident)?] [$($r:ident)?] $a:tt #[project = $p:ident] $($t:tt)*) => { $crate::__asyncfix_pin_project! { [$p] [$($r)?] $a $($t)* } };
    ([$($m:ident)?] [$($r:ident)?] $a:tt #[project_ref = $p:ident] $($t:tt)*) => { $crate::__asyncfix_pin_project! { [$($m)?] [$p] $a $($t)* } };
    ($m:tt $r:tt $a:tt #[project_replace $($x:tt)*] $($t:tt)*) => { $crate::__asyncfix_pin_project! { $m $r $a $($t)* } };
    ($m:tt $r:tt $a:tt #[project $($x:tt)*] $($t:tt)*) => { $crate::__asyncfix_pin_project! { $m $r $a $($t)* } };
    ($m:tt $r:tt [$($a:tt)*] #[$($x:tt)*] $($t:tt)*) => { $crate::__asyncfix_pin_project! { $m $r [$($a)* #[$($x)*]] $($t)* } };
    (
        $m:tt $r:tt [$($a:tt)*] $vis:vis struct $name:ident
        $(<
            $($lt:lifetime $(: $ltb:lifetime)?),* $(,)?
            $($g:ident $(: $gb:path)? $(: ?$gub:path)? $(: $glb:lifetime)? $(= $gd:ty)?),* $(,)?
        >)?
        $(where $($wt:ty $(: $wb:path)? $(: ?$wub:path)? $(: $wlb:lifetime)?),* $(,)?)?
        { $($body:tt)* } $($rest:tt)*
    ) => {
        $($a)*
        $vis struct $name $(<$($lt $(: $ltb)?,)* $($g $(: $gb)? $(: ?$gub)? $(: $glb)? $(= $gd)?,)*>)?
        $(where $($wt: $($wb)? $(?$wub)? $($wlb)?,)*)? { $($body)* }
        $crate::__asyncfix_projections! {
            $m $r [$vis struct $name]
            [$($($lt $(: $ltb)?,)* $($g $(: $gb)? $(: ?$gub)? $(: $glb)?,)*)?]
            [$($($lt,)* $($g,)*)?]
            [$($($wt: $($wb)? $(?$wub)? $($wlb)?,)*)?]
            { $($body)* }
        }
        $($rest)*
    };
    (
        $m:tt $r:tt [$($a:tt)*] $vis:vis enum $name:ident
        $(<
            $($lt:lifetime $(: $ltb:lifetime)?),* $(,)?
            $($g:ident $(: $gb:path)? $(: ?$gub:path)? $(: $glb:lifetime)? $(= $gd:ty)?),* $(,)?
        >)?
        $(where $($wt:ty $(: $wb:path)? $(: ?$wub:path)? $(: $wlb:lifetime)?),* $(,)?)?
        { $($body:tt)* } $($rest:tt)*
    ) => {
        $($a)*
        $vis enum $name $(<$($lt $(: $ltb)?,)* $($g $(: $gb)? $(: ?$gub)? $(: $glb)? $(= $gd)?,)*>)?
        $(where $($wt: $($wb)? $(?$wub)? $($wlb)?,)*)? { $($body)* }
        $crate::__asyncfix_projections! {
            $m $r [$vis enum $name]
            [$($($lt $(: $ltb)?,)* $($g $(: $gb)? $(: ?$gub)? $(: $glb)?,)*)?]
            [$($($lt,)* $($g,)*)?]
            [$($($wt: $($wb)? $(?$wub)? $($wlb)?,)*)?]
            { $($body)* }
        }
        $($rest)*
    };
    // A head that is not understood: the type alone.
    ($m:tt $r:tt [$($a:tt)*] $($t:tt)*) => { $($a)* $($t)* };
}

// A projection with a name stands beside the type; a struct's without one in a constant of its own; an enum's is left out.
#[doc(hidden)]
#[macro_export]
macro_rules! __asyncfix_projections {
    ($m:tt $r:tt $head:tt $($t:tt)*) => {
        $crate::__asyncfix_named! { $m $head [__Projection project [mut] mut] $($t)* }
        $crate::__asyncfix_named! { $r $head [__ProjectionRef project_ref []] $($t)* }
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! __asyncfix_named {
    ([] [$vis:vis struct $name:ident] [$($how:tt)*] $($t:tt)*) => {
        const _: () = { $crate::__asyncfix_projection! { [$vis struct $name $($how)*] $($t)* } };
    };
    ([] [$vis:vis enum $name:ident] $($t:tt)*) => {};
    ([$named:ident] [$vis:vis $kind:ident $name:ident] [$proj:ident $($how:tt)*] $($t:tt)*) => {
        $crate::__asyncfix_projection! { [$vis $kind $name $named $($how)*] $($t)* }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __asyncfix_projection {
    (
        [$vis:vis struct $name:ident $proj:ident $project:ident $mut:tt $($m:ident)?] [$($def:tt)*] [$($ty:tt)*] [$($where:tt)*]
        { $($(#[$($fa:tt)*])* $fv:vis $f:ident : $ft:ty),* $(,)? }
    ) => {
        $vis struct $proj<'__pin, $($def)*> where $($where)* {
            $($fv $f: $crate::__asyncfix_field!([$(#[$($fa)*])*] '__pin $mut $ft),)*
        }
        impl<$($def)*> $name<$($ty)*> where $($where)* {
            $vis fn $project<'__pin>(self: ::core::pin::Pin<&'__pin $($m)? Self>) -> $proj<'__pin, $($ty)*> { loop {} }
        }
    };
    (
        [$vis:vis enum $name:ident $proj:ident $project:ident $mut:tt $($m:ident)?] [$($def:tt)*] [$($ty:tt)*] [$($where:tt)*]
        { $($(#[$($va:tt)*])* $v:ident $({ $($(#[$($fa:tt)*])* $f:ident : $ft:ty),* $(,)? })?),* $(,)? }
    ) => {
        $vis enum $proj<'__pin, $($def)*> where $($where)* {
            $($v $({ $($f: $crate::__asyncfix_field!([$(#[$($fa)*])*] '__pin $mut $ft),)* })?,)*
        }
        impl<$($def)*> $name<$($ty)*> where $($where)* {
            $vis fn $project<'__pin>(self: ::core::pin::Pin<&'__pin $($m)? Self>) -> $proj<'__pin, $($ty)*> { loop {} }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __asyncfix_field {
    ([#[pin] $($a:tt)*] $lt:lifetime [$($mut:ident)?] $t:ty) => { ::core::pin::Pin<&$lt $($mut)? $t> };
    ([#[$($other:tt)*] $($a:tt)*] $lt:lifetime $mut:tt $t:ty) => { $crate::__asyncfix_field!([$($a)*] $lt $mut $t) };
    ([] $lt:lifetime [$($mut:ident)?] $t:ty) => { &$lt $($mut)? $t };
}
