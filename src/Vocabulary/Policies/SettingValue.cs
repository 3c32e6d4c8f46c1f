using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>What a policy file states for a setting.</summary>
/// <param name="Value">The value as it stands in the file.</param>
/// <param name="Source">Where the number comes from.</param>
/// <param name="Note">The reason or what a reader should know; null where there is nothing to add.</param>
/// <param name="StatedBy">The name of the policy that states it.</param>
internal sealed record SettingValue(JsonElement Value, string Source, string? Note, string StatedBy);
