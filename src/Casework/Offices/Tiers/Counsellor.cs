using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A guidance counsellor, by a code that names nobody.</summary>
/// <param name="Code">The code.</param>
/// <param name="Office">The street's or district's office.</param>
/// <param name="Appointments">Appointments that are open.</param>
public sealed record Counsellor(string Code, DistrictCode Office, int Appointments);
