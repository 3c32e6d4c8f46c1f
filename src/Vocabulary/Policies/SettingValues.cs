using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>The settings of one policy after its bases were laid under it; complete and each one accepted.</summary>
internal sealed class SettingValues(FrozenDictionary<string, SettingValue> values)
{
    internal SettingValue this[PolicySetting setting] => values[setting.Path];

    internal T Of<T>(PolicySetting<T> setting)
        where T : notnull => setting.Read(values[setting.Path].Value);
}
