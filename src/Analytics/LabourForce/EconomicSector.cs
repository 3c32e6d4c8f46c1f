namespace Jiuye.Analytics;

/// <summary>The three industries (三次产业).</summary>
public enum EconomicSector
{
    /// <summary>第一产业: 农林牧渔.</summary>
    Primary = 1,

    /// <summary>第二产业: 采矿, 制造, 电力热力燃气及水, 建筑.</summary>
    Secondary = 2,

    /// <summary>第三产业: the rest.</summary>
    Tertiary = 3,
}
