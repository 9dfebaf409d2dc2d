//! Model of `lazy_static` 1.
#![register_tool(asyncfix)]

// Each static gets a type of its own that dereferences to the declared type.
#[macro_export]
macro_rules! lazy_static {
    () => {};
    ($(#[$attr:meta])* $vis:vis static ref $name:ident : $t:ty = $e:expr; $($rest:tt)*) => {
        #[allow(non_camel_case_types)]
        $(#[$attr])*
        $vis struct $name { __private_field: () }
        $(#[$attr])*
        $vis static $name: $name = $name { __private_field: () };
        impl $crate::__Deref for $name {
            type Target = $t;
            fn deref(&self) -> &$t {
                fn __static_ref_initialize() -> $t { $e }
                $crate::__leak(__static_ref_initialize)
            }
        }
        impl $crate::LazyStatic for $name { fn initialize(lazy: &Self) {} }
        $crate::lazy_static! { $($rest)* }
    };
}
#[doc(hidden)]
pub use core::ops::Deref as __Deref;
#[doc(hidden)]
pub fn __leak<T>(init: fn() -> T) -> &'static T;
pub trait LazyStatic {
    fn initialize(lazy: &Self);
}
pub fn initialize<T: LazyStatic>(lazy: &T);
