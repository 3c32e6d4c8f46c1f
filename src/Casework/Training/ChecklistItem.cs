using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One item of a <see cref="Checklist"/>.</summary>
/// <param name="Code">Its code in the policy file.</param>
/// <param name="Text">What it asks for.</param>
/// <param name="Article">The article.</param>
public sealed record ChecklistItem(string Code, Bilingual Text, string Article);
