// Keys and signatures made with `openssl` over the words "what the office says".
#pragma once

namespace sunhall::sample {

inline constexpr char const* message = "what the office says";

inline constexpr char const* p256_pem =
    "-----BEGIN PUBLIC KEY-----\n"
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEQKW6Qz4xIbubo18Al9HQ8CHRsiS\n"
    "XSOMLwDKOMfTbTKwwkjaz0PFN72JS00xURCyCeLFUv4q3dplbbMRgdJktw==\n"
    "-----END PUBLIC KEY-----\n";
/// The same key, its point compressed.
inline constexpr char const* p256_compressed_pem =
    "-----BEGIN PUBLIC KEY-----\n"
    "MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgADEQKW6Qz4xIbubo18Al9HQ8CHRsiS\n"
    "XSOMLwDKOMfTbTI=\n"
    "-----END PUBLIC KEY-----\n";
/// The same key as the digits of its point.
inline constexpr char const* p256_point =
    "04110296e90cf8c486ee6e8d7c025f4743c08746c8925d238c2f00ca38c7d36d32b0c248dacf43c5"
    "37bd894b4d315110b209e2c552fe2addda656db31181d264b7";
inline constexpr char const* p256_signature =
    "304402202ca779fbede24c27f846884f8e91c424c2c89e4070bfb30f2d6f8ce2db1ec80302205df9"
    "cbd0ec9081dd7f107f2e2f6f27c6629f3c70e2d8d5a7a17c36e7ffe8836b";

inline constexpr char const* rsa_pem =
    "-----BEGIN PUBLIC KEY-----\n"
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAurpWkf20fruKrS7rX7QL\n"
    "vSOuQTzg25YCPOO3ZNz37z5YH3ltrrWLDZgCmyf+lM1wTDwyQftH1YRyOxABxKlx\n"
    "nUi6b4wqqOOWQy7QQ4DtvbtHgNTWPeKv11RR9Jq/SRdJkLR2Zk4UP4MRk8xvb6ju\n"
    "8xLicBoUXHVs3mvdRBXTkRvfR6X9Ey+qJcZEajayXRheXIYci82AD/H1BEygWPue\n"
    "XmSle4CqoPfleMqOEIO/eDNEDOI+oY8EEBBzNk9cDIv3VGxtfFSVATHOML3rB+7+\n"
    "EBRGQSoBY+knOgmbOW6RcbxSwiciPcCj2i3ppLC5UOGiknnHu3iwXA59Sk6KSG0p\n"
    "6wIDAQAB\n"
    "-----END PUBLIC KEY-----\n";
inline constexpr char const* rsa_pss_signature =
    "5c07eeb8a455a03ba71274bb9700a53af408a9a063c6ee27188796ad4405416c200c3076bb709fe1"
    "3572aeb819dda4607879b477e5ed8e7d443d373fc624af754f4dc46e50dede13f3422cf51b3bc9fd"
    "6e650962858ce90dc9cc72a9910f764a400b09ba680c22fd50ff9999845e2dd3ad9a22dda2a9725c"
    "0b7af6949d9a948f0993daa027d50b683e519bbed221bcd54f0001f9139186d8c71b7b16b7ca2b9f"
    "a8b68d227bcd4e02c4a3fbaec7a6e4f2bdf024294ccfbc1b382545fda0bdd65ee8c3250e4f4290e4"
    "e720d000d613e91ff040bae5deac773d8f57b989af95b3d2800e24b84dc2dc4caa2e917d1b2e1a34"
    "8cb249802338700f54e3a26e750c7a19";
/// By the same key, with the older padding that we do not accept.
inline constexpr char const* rsa_pkcs1_signature =
    "86bd28f9b18929f5dc5ff5684d357bb0e2bae2b1f70547e8e08ac6d5d31eeed808b6020e3abc55d9"
    "f3ce0a4dd2a26af899496cdcf8ce531a4268aa60490f95fc4958b65b799980cb00372f3baf6b73ed"
    "6ec874de53ae27708a064de052f795f413ae9cb64232e46a3a817c885a452d0d2916024b1aa1db09"
    "30619d54fa1088ebd65543bbb2557d3ac8ad0757a2e773c291aeda67632738832ade0151b3ef3918"
    "4a31619dc6775563540cf5a7236860356c0499927d90b15e0729c9d646db6eca270004c410c2edd1"
    "e648acd244c54157195f5923b3e31943e51ef1b904cb5a2d04db6448a436d39ecf5bfd301e88ad24"
    "4297b16287628a65ecb737d97dff1131";

inline constexpr char const* weak_rsa_pem =
    "-----BEGIN PUBLIC KEY-----\n"
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDf0OGyXGWNpV+GjcQXZQxLKEU7\n"
    "XYDe7+lV1ldZ0bmJ19ktdT9vTlOc9AIlPH/MpZkd8p/QMVEv05jnHoO7pMjFh67A\n"
    "/im/vY2ZYS9z9TA4vsKuINPbETcrEec/fYqyGDe/pjpK9/N/dbZZGR1hzadnW3qT\n"
    "bnOJtbBRG3uG4zPwPQIDAQAB\n"
    "-----END PUBLIC KEY-----\n";
inline constexpr char const* p384_pem =
    "-----BEGIN PUBLIC KEY-----\n"
    "MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEeywDAqP5RHiOzB5sKx9+WIluxK6FBxbO\n"
    "tSA0wBmfda2+o7R/OBNzq4uR7bCT3WtA4qiV8qN6YmsZuznFaX2YBR9RqZ7i/T0w\n"
    "M8nMiy+uvFiFEFIGpssrDTCgzeBEOtIV\n"
    "-----END PUBLIC KEY-----\n";

}  // namespace sunhall::sample
