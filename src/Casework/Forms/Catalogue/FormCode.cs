using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One entry of a list of codes.</summary>
/// <param name="Code">The code in snake_case, as files write it.</param>
/// <param name="Label">What it stands for.</param>
public sealed record FormCode(string Code, Bilingual Label);
